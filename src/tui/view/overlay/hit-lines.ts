/** One row of the results: a kind and its count, a hit and why it was found, or the rest of a kind. */
import type {Text} from '../../../i18n/index.ts';
import type {Hit, Match} from '../../../search/types.ts';
import {cleanLine} from '../../../text/clean.ts';
import {foundElsewhere, type ResultRow} from '../../state/results.ts';
import {fitLine, type Line, lineWidth, type Span, span} from '../../theme/paint.ts';
import {type Cell, columns, flexWidth} from '../columns.ts';
import {shortPeriod, valueSpans} from '../figure-line.ts';
import type {View} from '../view.ts';
import {highlighted, highlightedWithin} from './highlight.ts';

const WIDTH = {why: 8, aside: 16, value: 9};
/** A name gets so much before the cell at the right is dropped. */
const NAME = 24;
const INDENT = '    ';
const GAP = '  ';

export function resultLines(view: View, row: ResultRow, here: boolean, width: number): Line[] {
	const {ellipsis, cursor} = view.glyphs;
	const sign = {text: `${here ? cursor : ' '} `, token: 'accent'} as const;
	switch (row.kind) {
		case 'group':
			return [[span(view.t(`kinds.${row.type}` as Text), 'title'), span(` ${row.count}`, 'muted')]];
		case 'more': {
			const what = view.t(`kinds.${row.type}` as Text).toLowerCase();
			return [[sign, span(view.t('search.more', {n: row.count, what}), 'accent')]];
		}
		case 'hit': {
			const {name, below} = nameAndReason(view, row.hit, width);
			const line = columns(cellsOf(view, row.hit, name, width), width - 2, ellipsis, NAME);
			return [[sign, ...line], ...(below ? [fitLine(below, width, ellipsis)] : [])];
		}
	}
}

/** As many as `resultLines` gives. */
export const rowLines = (view: View, row: ResultRow, width: number): number =>
	row.kind === 'hit' && nameAndReason(view, row.hit, width).below ? 2 : 1;

/** The name with the match marked in it; what it does not show stands after it, or else on a line below. */
function nameAndReason(view: View, hit: Hit, width: number): {name: Line; below?: Line} {
	const title = cleanLine(hit.title);
	const own = hit.matches.filter(({text}) => cleanLine(text) === title);
	const name = highlighted(
		hit.title,
		own.flatMap(({ranges}) => ranges),
	);
	const elsewhere = foundElsewhere(hit).slice(0, 2);
	if (elsewhere.length === 0) {
		return {name};
	}
	const whole = elsewhere.flatMap((match, i) => [
		...fieldName(view, match, i),
		...highlightedWithin(match.text, match.ranges, width, view.glyphs.ellipsis),
	]);
	if (lineWidth(name) + GAP.length + lineWidth(whole) <= nameCells(view, hit, width)) {
		return {name: [...name, span(GAP), ...whole]};
	}
	return {name, below: reasonLine(view, elsewhere, width)};
}

const fieldName = (view: View, {field}: Match, nth: number): Line => [
	span(nth > 0 ? view.t('match.next') : '', 'muted'),
	span(view.t('match.of', {field: view.t(`match.${field}` as Text)}), 'muted'),
];

/** Cells left for a name beside both cells at the right, whatever they hold. */
const besideBoth = (width: number): number => width - 2 - WIDTH.why - WIDTH.aside - 2;
const roomy = (width: number): boolean => besideBoth(width) >= NAME;

/** Cells that a name has beside the cells at the right. */
const nameCells = (view: View, hit: Hit, width: number): number =>
	roomy(width) ? besideBoth(width) : flexWidth(cellsOf(view, hit, [], width), width - 2, NAME);

function reasonLine(view: View, elsewhere: readonly Match[], width: number): Line {
	const out: Span[] = [span(INDENT)];
	for (const [i, match] of elsewhere.entries()) {
		out.push(...fieldName(view, match, i));
		const left = width - lineWidth(out);
		// The first of two leaves the second its share.
		const room = Math.max(1, i === 0 && elsewhere.length > 1 ? Math.floor(left / 2) : left);
		const words = highlightedWithin(match.text, match.ranges, room, view.glyphs.ellipsis);
		out.push(...(lineWidth(words) > room ? fitLine(words, room, view.glyphs.ellipsis) : words));
	}
	return out;
}

/**
 * The name; how it matched; what tells it from its like. Where there is no room for all of that, a figure keeps
 * its value, which is what one looks for, and anything else how it matched.
 */
function cellsOf(view: View, hit: Hit, name: Line, width: number): Cell[] {
	const why = {content: howFound(view, hit), width: WIDTH.why, token: 'muted'} as const;
	const beside = aside(view, hit);
	const value = hit.type === 'figure' && !roomy(width);
	return [
		{content: name, width: 0},
		value ? {...why, drop: 1} : why,
		value
			? {content: beside, width: Math.max(WIDTH.value, lineWidth(beside)), align: 'right'}
			: {content: beside, width: WIDTH.aside, align: 'right', drop: 1},
	];
}

/** How near the match is, in a word; by sound where a name was typed by sound. */
function howFound(view: View, {matches, tier}: Hit): string {
	if (matches.every(({ranges}) => ranges.length === 0)) {
		return view.t('tier.filter');
	}
	const via = matches.map(match => match.via).find(how => how !== 'text');
	return view.t(via && tier !== 'fuzzy' ? `via.${via}` : `tier.${tier}`);
}

function aside(view: View, hit: Hit): Line {
	const {dataset} = view.world;
	const figure = dataset.figure.get(hit.id);
	if (hit.type === 'figure' && figure) {
		return valueSpans(view, figure, WIDTH.aside);
	}
	const record = dataset.case.get(hit.id) ?? dataset.report.get(hit.id) ?? dataset.campaign.get(hit.id);
	return record ? [span(shortPeriod(view, record.period), 'muted')] : [];
}
