import {timeline} from '../../../chart/timeline.ts';
import {type Line as Series, seriesOf} from '../../../compare/index.ts';
import type {Period} from '../../../model/types.ts';
import {pad} from '../../../text/width.ts';
import {type Line, type Span, span} from '../../theme/paint.ts';
import {type Block, blank, lineBlock, prose} from '../block.ts';
import {categoryLabel, valueSpans} from '../figure-line.ts';
import type {View} from '../view.ts';

const VALUE = 16;

/** Lines over time, and points of one, that a detail shows: every key lays them out. */
const LINES = 20;
const POINTS = 40;

/** A metric over all periods that have it, on one axis to scale; each area and category apart. */
export function overTime(view: View, metric: string, width: number): Block[] {
	// The longest come first.
	const series = seriesOf(view.world.dataset, metric, {parallel: true}).slice(0, LINES);
	return series
		.filter(({points}) => points.length > 1)
		.flatMap(line => [blank, ...seriesBlocks(view, line, width)]);
}

function seriesBlocks(view: View, {points: all, area}: Series, width: number): Block[] {
	const points = all.slice(0, POINTS);
	const rest = all.length - points.length;
	const [first] = points;
	if (!first) {
		return [];
	}
	const place = view.say(view.world.dataset.area.get(area)?.label, area);
	const axis = width - VALUE - 1;
	const lines = timelineLines(
		view,
		points.map(figure => figure.period),
		axis,
	);
	return [
		...prose(
			view.t('join.colon', {
				a: view.t('section.overTime'),
				b: view.t('join.comma', {a: place, b: categoryLabel(view, first)}),
			}),
			width,
			'title',
		),
		...points.map((figure, i) => {
			const value = valueSpans(view, figure, VALUE);
			return lineBlock([...(lines.rows[i] ?? []), {text: ' '}, ...value], figure.id);
		}),
		...(rest > 0 ? prose(view.t('section.more', {n: rest}), width, 'muted') : []),
		lineBlock(lines.ticks),
	];
}

/** Periods as bars on a common axis: what an inferred period may not reach is drawn as uncertain. */
export function timelineLines(
	view: View,
	periods: readonly Period[],
	width: number,
): {rows: Line[]; ticks: Line} {
	const {rows, ticks} = timeline(periods, width);
	const {glyphs} = view;
	const spanOf = (role: string, length: number): Span =>
		role === 'gap'
			? {text: glyphs.bullet.repeat(length), token: 'muted'}
			: role === 'period'
				? {text: glyphs.bar.repeat(length), token: 'bar'}
				: {text: glyphs.barUncertain.repeat(length), token: 'barUncertain'};
	let years = '';
	for (const tick of ticks) {
		years = pad(years, tick.start) + tick.text;
	}
	return {
		rows: rows.map(row => row.spans.map(({role, length}) => spanOf(role, length))),
		ticks: [span(pad(years, width), 'muted')],
	};
}
