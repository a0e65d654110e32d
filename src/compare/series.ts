/** One metric over all periods that have it: lines to draw on a time axis, never across areas or categories. */
import type {Dataset} from '../model/dataset.ts';
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
	/** Each point against the one before it, refusals included: one fewer than the points. */
	readonly steps: readonly Row[];
};

const before = (x: Figure, y: Figure): number => {
	const [keyX, keyY] = [x, y].map(f => `${firstDay(f.period.start)}/${lastDay(f.period.end)}/${f.id}`);
	return (keyX ?? '') < (keyY ?? '') ? -1 : 1;
};

/**
 * @param options `category` keeps one category, `parallel` adds the figures of parallel reports
 * @returns one line for each area and category, longest first; single cases and background are left out
 */
export function seriesOf(
	dataset: Dataset,
	metric: string,
	options: {readonly category?: string; readonly parallel?: boolean} = {},
): Line[] {
	const lines = new Map<string, Figure[]>();
	for (const figure of dataset.figuresOfMetric.get(metric) ?? []) {
		const tier = dataset.report.get(figure.report)?.tier;
		const aside = figure.level === 'case' || figure.level === 'context';
		const other = options.category !== undefined && figure.category !== options.category;
		if (aside || other || (tier === 'parallel' && options.parallel !== true)) {
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
		.map(figures => figures.sort(before))
		.flatMap(points => {
			const [first] = points;
			const steps = points
				.slice(1)
				.flatMap((b, i) => (points[i] ? compareFigures(dataset, points[i], b) : []));
			return first ? [{metric, category: first.category, area: first.area, points, steps}] : [];
		})
		.sort((x, y) => y.points.length - x.points.length);
}
