/** Periods as rows on a common time axis, in cells: true starts, true lengths, ticks by year. */
import {dayNumber, firstDay, lastDay} from '../model/period.ts';
import type {Period} from '../model/types.ts';

export type TimelineRole = 'gap' | 'period' | 'uncertain';

/** `length` cells from cell `start` on. */
export type TimelineSpan = {readonly start: number; readonly length: number; readonly role: TimelineRole};

export type Tick = {readonly start: number; readonly text: string; readonly role: 'tick'};

export type Timeline = {
	/** In the order given; each row's spans fill the width without overlap. */
	readonly rows: readonly {readonly spans: readonly TimelineSpan[]}[];
	/** Years at the cell in which they begin, as many as fit with a cell between them. */
	readonly ticks: readonly Tick[];
};

type Days = {readonly from: number; readonly to: number};

const daysOf = ({start, end}: {start: string; end: string}): Days => ({
	from: dayNumber(firstDay(start)),
	to: dayNumber(lastDay(end)) + 1,
});

/** Days by which an end of an inferred period may lie further in: its own precision. */
const slack = (period: Period, date: string): number =>
	period.basis === 'stated' || date.length === 10
		? 0
		: daysOf({start: date, end: date}).to - dayNumber(firstDay(date));

const yearStart = (year: number): number => Math.round(Date.UTC(year, 0, 1) / 86_400_000);
const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

type Scale = (day: number) => number;

/** A period of at least one cell; the ends that an inferred one may not reach are `uncertain`. */
function spansOf(period: Period, scale: Scale, width: number): TimelineSpan[] {
	const {from, to} = daysOf(period);
	const start = Math.min(width - 1, Math.round(scale(from)));
	const end = Math.min(width, Math.max(start + 1, Math.round(scale(to))));
	const [late, early] = [slack(period, period.start), slack(period, period.end)];
	const sureStart = late === 0 ? start : Math.min(end, Math.max(start, Math.round(scale(from + late))));
	const sureEnd = early === 0 ? end : Math.max(sureStart, Math.min(end, Math.round(scale(to - early))));
	const pieces: readonly (readonly [number, number, TimelineRole])[] = [
		[0, start, 'gap'],
		[start, sureStart, 'uncertain'],
		[sureStart, sureEnd, 'period'],
		[sureEnd, end, 'uncertain'],
		[end, width, 'gap'],
	];
	return pieces.flatMap(([a, b, role]) => (b > a ? [{start: a, length: b - a, role}] : []));
}

function ticksOf(first: number, last: number, scale: Scale, width: number): Tick[] {
	const ticks: Tick[] = [];
	let free = 0;
	for (let year = first; year <= last; year++) {
		const text = String(year);
		const start = Math.round(scale(yearStart(year)));
		if (start >= free && start + text.length <= width) {
			ticks.push({start, text, role: 'tick'});
			free = start + text.length + 1;
		}
	}
	return ticks;
}

/**
 * @param periods one row each; the axis runs from the first January to the last December among them
 * @param width cells of the axis
 */
export function timeline(periods: readonly Period[], width: number): Timeline {
	const cells = Math.floor(width);
	if (periods.length === 0 || cells < 1) {
		return {rows: [], ticks: []};
	}
	const all = periods.map(daysOf);
	const first = yearOf(Math.min(...all.map(({from}) => from)));
	const last = yearOf(Math.max(...all.map(({to}) => to)) - 1);
	const origin = yearStart(first);
	const perDay = cells / (yearStart(last + 1) - origin);
	const scale: Scale = day => (day - origin) * perDay;
	return {
		rows: periods.map(period => ({spans: spansOf(period, scale, cells)})),
		ticks: ticksOf(first, last, scale, cells),
	};
}
