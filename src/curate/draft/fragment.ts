/** The shortest fragment that holds bound word, number and noun. */
import {boundWordAt, CURRENCY} from '../bounds.ts';
import {englishFragment} from './fragment-en.ts';
import {chineseFragment} from './fragment-zh.ts';
import {clauseAround} from './scope.ts';
import type {Fragment, Language, Range, Terms} from './types.ts';

/** The number with its bound word, and how far a fragment may grow around it. */
export type Room = {
	readonly number: Range;
	/** Number and bound word together. */
	readonly core: Range;
	/** Never into the number before or after. */
	readonly limit: Range;
};

/** @param before end of the number before it; `after` start of the next one */
export function roomOf(text: string, number: Range, before: number, after: number): Room {
	const word = boundWordAt(text, number.start, number.end);
	const currency = CURRENCY.exec(text.slice(Math.max(0, number.start - 5), number.start))?.[0].length ?? 0;
	const share =
		/^\s?(?:[%％]|per\s?cent\b|个百分点)/iu.exec(text.slice(number.end, number.end + 10))?.[0].length ?? 0;
	const core = {
		start: Math.max(before, Math.min(number.start - currency, word?.start ?? number.start)),
		end: Math.min(after, Math.max(number.end + share, word?.end ?? number.end)),
	};
	const clause = clauseAround(text, core);
	return {
		number,
		core,
		limit: {start: Math.max(before, clause.start), end: Math.min(after, clause.end)},
	};
}

export function fragmentOf(text: string, room: Room, language: Language, terms: Terms): Fragment {
	const {hasNoun, ...range} =
		language === 'zh' ? chineseFragment(text, room, terms) : englishFragment(text, room, terms);
	const {start, end} = trimmed(text, range);
	return {start, end, exact: text.slice(start, end), hasNoun};
}

function trimmed(text: string, {start, end}: Range): Range {
	let [from, to] = [start, end];
	while (from < to && /\s/u.test(text.charAt(from))) {
		from++;
	}
	while (to > from && /\s/u.test(text.charAt(to - 1))) {
		to--;
	}
	return {start: from, end: to};
}
