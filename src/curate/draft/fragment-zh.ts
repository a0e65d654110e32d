/** Chinese: the noun stands after number and measure (120余名嫌疑人) or before the number (团伙120余个). */
import type {Room} from './fragment.ts';
import {chineseNouns, MEASURES} from './nouns.ts';
import type {Range, Terms} from './types.ts';

const MEASURE = new RegExp(`^[余多几来]?(?:${MEASURES.join('|')})?(?:以上|以下|左右|上下)?`, 'u');
/** Between noun and number: 涉案金额达230万元, 案件共12起. */
const LINK = /(?:总共|共计|累计|合计|高达|多达|达到|近|约|超|逾|共|达|计|为|有)+$/u;
/** A number and one of these need no noun: 5人, 300元. */
const COMPLETE = /(?:人次|人|元)$/u;
const FALLBACK = 8;

export function chineseFragment(text: string, {core, limit}: Room, terms: Terms): Range & {hasNoun: boolean} {
	const nouns = chineseNouns(terms);
	const [measure = ''] = MEASURE.exec(text.slice(core.end, limit.end)) ?? [];
	const end = core.end + measure.length;
	const counted = text.slice(core.start, end);
	const after = nounWithin(text.slice(end, Math.min(limit.end, end + 14)), nouns);
	const before = nounBefore(text.slice(limit.start, core.start), nouns);
	// 涉案金额230万元: money is named by what stands before it.
	if (/元/u.test(counted) && before !== undefined) {
		return {start: limit.start + before, end, hasNoun: true};
	}
	if (after !== undefined) {
		return {start: core.start, end: end + after, hasNoun: true};
	}
	if (before !== undefined) {
		return {start: limit.start + before, end, hasNoun: true};
	}
	const start = Math.max(limit.start, core.start - FALLBACK);
	const rest = text.slice(end, limit.end);
	if (COMPLETE.test(counted)) {
		return {start, end, hasNoun: true};
	}
	const hasAfter = measure !== '' && /^\p{Script=Han}/u.test(rest) && !/^[的，和及与等并被]/u.test(rest);
	return {
		start: hasAfter ? core.start : start,
		end: hasAfter ? Math.min(limit.end, end + FALLBACK) : end,
		// A measure word alone still says what kind of thing it is.
		hasNoun: measure.replace(/^[余多几来]/u, '') !== '',
	};
}

/** End of the first noun in these few characters; the longer of two that begin at one place, for it is tried first. */
function nounWithin(words: string, nouns: readonly string[]): number | undefined {
	let first: {at: number; end: number} | undefined;
	for (const noun of nouns) {
		const at = words.indexOf(noun);
		if (at >= 0 && at < (first?.at ?? Number.POSITIVE_INFINITY)) {
			first = {at, end: at + noun.length};
		}
	}
	return first?.end;
}

/** Start of the longest noun that ends where the words end. */
function nounBefore(words: string, nouns: readonly string[]): number | undefined {
	const bare = words
		.trimEnd()
		.replace(/[“”"‘’'《》]$/u, '')
		.replace(LINK, '');
	const noun = nouns.find(candidate => bare.endsWith(candidate));
	return noun === undefined ? undefined : bare.length - noun.length;
}
