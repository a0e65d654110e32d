/** One metric over all periods that have it: lines to draw on a time axis, never across areas or categories. */
import type {Dataset} from '../model/dataset.ts';
import {oncePer} from '../model/once-per.ts';
import {firstDay, lastDay} from '../model/period.ts';
import type {Figure} from '../model/types.ts';
import {compareFigures} from './row.ts';
import type {Row} from './types.ts';

export type Line = {
	readonly metric: string;
	readonly category: string;
	readonly area: string;
	/** By time; at least one. */
	readonly points: readonly Figure[];
};

const keyOf = ({period, id}: Figure): string => `${firstDay(period.start)}/${lastDay(period.end)}/${id}`;

function inTime(figures: readonly Figure[]): Figure[] {
	const keyed = figures.map(figure => ({figure, key: keyOf(figure)}));
	return keyed.sort((x, y) => (x.key < y.key ? -1 : 1)).map(({figure}) => figure);
}

type SeriesOptions = {readonly parallel?: boolean};

const linesOfDataset = oncePer((_: Dataset) => new Map<string, readonly Line[]>());

/**
 * Worked out once for each metric: lists draw it with every key.
 * @param options `parallel` adds the figures of parallel reports
 * @returns one line for each area and category, longest first; single cases and background are left out
 */
export function seriesOf(dataset: Dataset, metric: string, options: SeriesOptions = {}): readonly Line[] {
	const own = linesOfDataset(dataset);
	const key = `${metric} ${options.parallel === true}`;
	let lines = own.get(key);
	if (!lines) {
		lines = linesOf(dataset, metric, options);
		own.set(key, lines);
	}
	return lines;
}

/** Each point of a line against the one before it, refusals included: one fewer than the points. */
export const stepsOf = (dataset: Dataset, {points}: Line): Row[] =>
	points.slice(1).flatMap((b, i) => (points[i] ? compareFigures(dataset, points[i], b) : []));

function linesOf(dataset: Dataset, metric: string, options: SeriesOptions): Line[] {
	const lines = new Map<string, Figure[]>();
	for (const figure of dataset.figuresOfMetric.get(metric) ?? []) {
		const tier = dataset.report.get(figure.report)?.tier;
		const aside = figure.level === 'case' || figure.level === 'context';
		if (aside || (tier === 'parallel' && options.parallel !== true)) {
			continue;
		}
		const key = `${figure.area} ${figure.category}`;
		const line = lines.get(key);
		if (line) {
			line.push(figure);
		} else {
			lines.set(key, [figure]);
		}
	}
	return [...lines.values()]
		.map(inTime)
		.flatMap(points => {
			const [first] = points;
			return first ? [{metric, category: first.category, area: first.area, points}] : [];
		})
		.sort((x, y) => y.points.length - x.points.length);
}
