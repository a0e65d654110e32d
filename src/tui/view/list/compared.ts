import {type Row as ComparedRow, groupOf} from '../../../compare/index.ts';
import type {Interval} from '../../../model/interval.ts';
import type {Figure} from '../../../model/types.ts';
import type {Row} from '../../state/rows/index.ts';
import {type Line, type Span, span} from '../../theme/paint.ts';
import {bar} from '../bar.ts';
import {type Cell, columns} from '../columns.ts';
import {intervalText} from '../detail/compared.ts';
import {figureName, valueSpans} from '../figure-line.ts';
import type {View} from '../view.ts';
import {rowOf} from '../view.ts';

/** In a narrow place long numbers take a scale word, and of the change only the arrow is left. */
const widths = (total: number): {value: number; change: number; bar: number} =>
	total < 56
		? {value: 9, change: 1, bar: 0}
		: {value: 13, change: 18, bar: total < 84 ? 0 : Math.min(16, Math.floor((total - 64) / 2))};

/** Verdict, what is compared, A, B and the change; a refused row has no number in its last column. */
export function comparedLine(view: View, row: Row, width: number): Line[] {
	if (row.kind === 'group') {
		return [
			[span(view.t(`group.${row.ref}` as 'group.comparable'), 'title'), span(`  ${row.count}`, 'muted')],
		];
	}
	if (row.kind !== 'compared') {
		return [];
	}
	const {a, b} = row.row;
	const any = a ?? b;
	const name = any ? figureName(view, any) : row.ref;
	const room = widths(width).value;
	const monthly = view.state.perMonth ? row.row.perMonth : null;
	const value = (figure: Figure | null, rate: Interval | undefined): Line => {
		if (!figure) {
			return [span(view.glyphs.bullet, 'muted'), {text: ' '}];
		}
		if (!view.state.perMonth) {
			return valueSpans(view, figure, room);
		}
		return rate
			? [span(intervalText(rate, view, room), 'number')]
			: [span(view.t('compare.none'), 'muted'), {text: ' '}];
	};
	return rowOf(view)(
		cellsOf(
			width,
			[verdictSign(view, row.row), {text: ' '}, span(name)],
			value(a, monthly?.a),
			value(b, monthly?.b),
			changeLine(view, row.row, widths(width).change === 1),
			rowBars(view, row.row, widths(width).bar),
		),
		width,
	);
}

function cellsOf(
	total: number,
	name: Line | string,
	a: Line | string,
	b: Line | string,
	change: Line | string,
	bars: readonly [Line, Line] = [[], []],
): Cell[] {
	const {value, change: last, bar: room} = widths(total);
	const barCell = (line: Line): Cell[] => (room > 0 ? [{content: line, width: room, drop: 2}] : []);
	return [
		{content: name, width: 0},
		{content: a, width: value, align: 'right'},
		...barCell(bars[0]),
		{content: b, width: value, align: 'right'},
		...barCell(bars[1]),
		{content: change, width: last, ...(last > 1 ? {drop: 1} : {})},
	];
}

export function comparedTitles(view: View, width: number): Line {
	return columns(
		cellsOf(
			width,
			`  ${view.t('column.metric')}`,
			'A ',
			'B ',
			widths(width).change === 1
				? ''
				: view.t(view.state.perMonth ? 'column.changePerMonth' : 'column.change'),
		),
		width,
		view.glyphs.ellipsis,
	);
}

/** Both sides on the row's own scale; a refused row has none, for bars would compare it. */
function rowBars(view: View, row: ComparedRow, room: number): readonly [Line, Line] {
	if (room === 0 || row.verdict === 'not_comparable') {
		return [[], []];
	}
	const of = ({low, high}: Figure): Interval => ({low: low ?? 0, high: high ?? 0});
	const {a, b} = (view.state.perMonth ? row.perMonth : null) ?? {a: of(row.a), b: of(row.b)};
	const max = Math.max(a.high, b.high);
	return [bar(a.low, a.high, max, room, view.glyphs), bar(b.low, b.high, max, room, view.glyphs)];
}

function verdictSign(view: View, row: ComparedRow): Span {
	const {glyphs} = view;
	switch (row.verdict) {
		case 'comparable':
			return {text: glyphs.comparable, token: 'good'};
		case 'with_care':
			return {text: glyphs.withCare, token: 'care'};
		default:
			return groupOf(row) === 'not_comparable'
				? {text: glyphs.notComparable, token: 'bad'}
				: {text: glyphs.bullet, token: 'muted'};
	}
}

/** `✓ may be compared`, as a line of its own. */
export function verdictLine(view: View, row: ComparedRow): Line {
	const sign = verdictSign(view, row);
	return [sign, {text: ' ', token: undefined}, span(view.t(`group.${groupOf(row)}`), sign.token)];
}

/** @param arrowOnly where there is room for no more */
export function changeLine(view: View, row: ComparedRow, arrowOnly: boolean): Line {
	if (row.verdict === 'not_comparable') {
		return arrowOnly || groupOf(row) !== 'not_comparable' ? [] : [span(view.t('compare.refused'), 'muted')];
	}
	const {glyphs} = view;
	const told = view.state.perMonth ? row.perMonth : row;
	if (!told) {
		return arrowOnly ? [] : [span(view.t('compare.none'), 'muted')];
	}
	const arrow = {up: glyphs.up, down: glyphs.down, same: glyphs.same, unknown: glyphs.unknown}[
		told.direction
	];
	if (arrowOnly) {
		return [{text: arrow, token: 'accent'}];
	}
	const sign: Span = {text: `${arrow} `, token: told.direction === 'unknown' ? 'muted' : 'accent'};
	if (told.direction === 'unknown') {
		return [sign, span(view.t('compare.cannotTell'), 'muted')];
	}
	return [sign, span(intervalText(fallen(told.difference), view, 16))];
}

/** A fall is told by its arrow and its size. */
function fallen({low, high}: Interval): Interval {
	return high <= 0 ? {low: -high, high: -low} : {low, high};
}
