/** One metric over all periods that have it, as a picture shows it: panels of one area and category each. */
import {type Line, rangeOf, seriesOf} from '../compare/index.ts';
import type {Dataset} from '../model/dataset.ts';
import {dayNumber, firstDay, lastDay} from '../model/period.ts';
import type {Figure, Lang} from '../model/types.ts';
import {figureCell} from '../text/figure.ts';
import {periodText} from '../text/period.ts';
import {caption} from './caption.ts';

export type MetricBar = {
	readonly figure: Figure;
	/** Days since 1970; `to` is the day after the last. */
	readonly from: number;
	readonly to: number;
	/** Null where no value can be defended. */
	readonly sure: number | null;
	readonly top: number | null;
	/** Short, with the sign of its bound: `>22,000`. */
	readonly text: string;
	readonly period: string;
	readonly inferred: boolean;
};

export type Panel = {readonly title: string; readonly bars: readonly MetricBar[]; readonly max: number};

export type MetricSection = {
	readonly area: string;
	readonly heading: string;
	readonly national: boolean;
	readonly panels: readonly Panel[];
};

export type MetricChart = {
	readonly lang: Lang;
	readonly title: string;
	readonly subtitle: string;
	/** Days since 1970, the same for all panels: whole years. */
	readonly from: number;
	readonly to: number;
	readonly sections: readonly MetricSection[];
	readonly caption: readonly string[];
};

function bar(figure: Figure, lang: Lang): MetricBar {
	const {period} = figure;
	const range = rangeOf(figure);
	return {
		figure,
		from: dayNumber(firstDay(period.start)),
		to: dayNumber(lastDay(period.end)) + 1,
		sure: range && Math.max(0, range.low),
		top: range && Math.max(0, range.high),
		text: figureCell(figure, lang),
		period: periodText(period, lang),
		inferred: period.basis === 'inferred',
	};
}

/** Accounts of overlapping periods are no series: each goes to the first lane in which it overlaps nothing. */
function lanes(dataset: Dataset, points: readonly Figure[], lang: Lang): MetricBar[][] {
	const isPrimary = ({report}: Figure): boolean => dataset.report.get(report)?.tier !== 'parallel';
	const ordered = [...points.filter(isPrimary), ...points.filter(point => !isPrimary(point))];
	const found: MetricBar[][] = [];
	for (const next of ordered.map(figure => bar(figure, lang))) {
		const lane = found.find(bars => bars.every(({from, to}) => next.to <= from || next.from >= to));
		if (lane) {
			lane.push(next);
		} else {
			found.push([next]);
		}
	}
	return found.map(bars => bars.sort((x, y) => x.from - y.from));
}

function panelsOf(dataset: Dataset, {category, points}: Line, lang: Lang): Panel[] {
	const name = dataset.category.get(category)?.label[lang] ?? category;
	const again = lang === 'zh' ? '（同期另一说法）' : ', another account of the same time';
	const all = lanes(dataset, points, lang);
	// One scale for all lanes: they count the same thing.
	const max = Math.max(1, ...all.flat().map(({top}) => top ?? 0));
	return all.map((bars, i) => ({title: i === 0 ? name : name + again, bars, max}));
}

/** Of everything there is: it comes first. */
const isTotal = ({category}: Line): boolean => category === 'cybercrime';

const yearStart = (days: number, add: number): number => {
	const year = new Date(days * 86_400_000).getUTCFullYear();
	return Math.round(Date.UTC(year + add, 0, 1) / 86_400_000);
};

/**
 * @param wanted which figures to keep; the metric and its kind of level are kept to by the series
 * @returns undefined where no period has such a figure
 */
export function metricChart(
	dataset: Dataset,
	metric: string,
	lang: Lang,
	options: {readonly parallel?: boolean; readonly wanted?: (figure: Figure) => boolean} = {},
): MetricChart | undefined {
	const {parallel = false, wanted = () => true} = options;
	const lines = seriesOf(dataset, metric, {parallel}).filter(({points}) => points[0] && wanted(points[0]));
	const figures = lines.flatMap(({points}) => points);
	const record = dataset.metric.get(metric);
	if (!record || figures.length === 0) {
		return undefined;
	}
	const level = (area: string): string | undefined => dataset.area.get(area)?.level;
	const areas = [...new Set(lines.map(({area}) => area))].sort(
		(x, y) => Number(level(y) === 'country') - Number(level(x) === 'country'),
	);
	const sections = areas.map(area => ({
		area,
		heading: dataset.area.get(area)?.label[lang] ?? area,
		national: level(area) === 'country',
		panels: lines
			.filter(line => line.area === area)
			.sort((x, y) => Number(isTotal(y)) - Number(isTotal(x)))
			.flatMap(line => panelsOf(dataset, line, lang)),
	}));
	const all = sections.flatMap(({panels}) => panels.flatMap(({bars}) => bars));
	const unit = dataset.unit.get(record.unit);
	const counted =
		lang === 'zh' ? `${unit?.measure ?? ''}${unit?.noun.zh ?? record.unit}` : (unit?.plural ?? record.unit);
	return {
		lang,
		title: record.label[lang],
		subtitle:
			lang === 'zh'
				? `${record.definition.zh}单位：${counted}。`
				: `${record.definition.en} Counted in ${counted}.`,
		from: yearStart(Math.min(...all.map(one => one.from)), 0),
		to: yearStart(Math.max(...all.map(one => one.to)) - 1, 1),
		sections,
		caption: caption(dataset, figures, lang),
	};
}
