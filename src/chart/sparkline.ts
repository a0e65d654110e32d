/** A row of blocks for a metric over time: unequal periods to scale, gaps as gaps. */
import {dayNumber, firstDay, lastDay, type Span} from '../model/period.ts';

/** Lowest to highest; the first stands for a value that is there but near nothing. */
export const BLOCKS = [...'▁▂▃▄▅▆▇█'] as const;
export const ASCII_BLOCKS = [...'_.-=+*#@'] as const;

/** `unknown`: a period is there, its value cannot be defended. */
export type SparkRole = 'value' | 'uncertain' | 'unknown' | 'gap';
export type SparkCell = {readonly text: string; readonly role: SparkRole};

export type SparkPoint = {readonly period: Span; readonly low: number | null; readonly high: number | null};

type Placed = {readonly start: number; readonly end: number; readonly point: SparkPoint};

/** Cells [start, end) of each point on the axis of all; at least one each. */
function place(points: readonly SparkPoint[], width: number): Placed[] {
	const spans = points.map(({period}) => ({
		from: dayNumber(firstDay(period.start)),
		to: dayNumber(lastDay(period.end)) + 1,
	}));
	const from = Math.min(...spans.map(span => span.from));
	const scale = width / (Math.max(...spans.map(span => span.to)) - from);
	return points.map((point, i) => {
		const span = spans[i] ?? {from, to: from};
		const start = Math.min(width - 1, Math.round((span.from - from) * scale));
		return {point, start, end: Math.min(width, Math.max(start + 1, Math.round((span.to - from) * scale)))};
	});
}

/**
 * @param points figures of one line (see `seriesOf`), in any order
 * @param width cells to fill; the first period starts at the left edge, the last ends at the right one
 * @param glyphs lowest to highest
 * @returns one entry for each cell, its height from the low end of the interval; empty where there is nothing to show
 */
export function sparkline(
	points: readonly SparkPoint[],
	width: number,
	glyphs: readonly string[] = BLOCKS,
): SparkCell[] {
	if (points.length === 0 || width < 1 || glyphs.length === 0) {
		return [];
	}
	const cells = Array.from({length: Math.floor(width)}, (): SparkCell => ({text: ' ', role: 'gap'}));
	const max = Math.max(0, ...points.map(({low}) => low ?? 0));
	for (const {start, end, point} of place(points, cells.length)) {
		const {low, high} = point;
		// From zero, not from the least: a small change shall not look like a large one.
		const height = low === null || max === 0 ? 0 : Math.ceil((low / max) * glyphs.length) - 1;
		const glyph = glyphs[Math.min(glyphs.length - 1, Math.max(0, height))] ?? ' ';
		const role: SparkRole = low === null || high === null ? 'unknown' : low < high ? 'uncertain' : 'value';
		for (let i = start; i < end; i++) {
			cells[i] = {text: role === 'unknown' ? '?' : glyph, role};
		}
	}
	return cells;
}

/** The characters alone. */
export const sparkText = (cells: readonly SparkCell[]): string => cells.map(({text}) => text).join('');
