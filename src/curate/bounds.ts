/** Bound words beside a number: "more than", 余, 近 … */
import type {Bound} from '../model/types.ts';

/** Just before the number. The longest word that fits decides, so "no more than" is not "more than". */
const BEFORE: ReadonlyArray<readonly [RegExp, Bound]> = [
	[
		/(?:\b(?:no|not) more than|\bat most|\bup to|\bless than|\bfewer than|\bunder|不超过|至多|最多|不到|不足)\s*$/iu,
		'at_most',
	],
	[
		/(?:(?:\bwell )?\bover|\bmore than|\bat least|\bupwards of|\bexceeding|\b(?:no|not) (?:less|fewer) than|超过|逾|至少|不少于|超)\s*$/iu,
		'at_least',
	],
	[/(?:\bnearly|\balmost|\bclose to|近|将近|接近)\s*$/iu, 'nearly'],
	[/(?:\babout|\baround|\bapproximately|\broughly|\bsome|约|大约)\s*$/iu, 'about'],
];
const AFTER: ReadonlyArray<readonly [RegExp, Bound]> = [
	[/^(?:\s*(?:or more|and more)\b|[\s-]?odd\b|\+|[余多几]|\p{Script=Han}?以上)/iu, 'at_least'],
	[/^(?:\s*or so\b|\p{Script=Han}?左右|上下)/iu, 'about'],
	[/^\p{Script=Han}?以下/iu, 'at_most'],
];

/** Stands between bound word and digits. */
export const CURRENCY = /(?:\b(?:RMB|CNY|USD)|US\$|[$¥￥€£])\s?$/u;
const SCALE_WORD = /^(?:half|dozen|hundred|thousand|million|billion|trillion)/iu;

export type BoundWord = {readonly bound: Bound; readonly start: number; readonly end: number};

/**
 * @param text the fragment or the whole text; `start` and `end` are those of the number in it
 * @returns the bound word beside the number and its place (within the number for 4200余万), or undefined
 */
export function boundWordAt(text: string, start: number, end: number): BoundWord | undefined {
	const before = text.slice(Math.max(0, start - 28), start);
	// "over a hundred", but not "over a 5".
	const plain = before.replace(CURRENCY, '');
	const bare = SCALE_WORD.test(text.slice(start, end)) ? plain.replace(/\ban?\s+$/iu, '') : plain;
	for (const [word, bound] of BEFORE) {
		const match = word.exec(bare);
		if (match) {
			return {bound, start: start - before.length + match.index, end: start};
		}
	}
	// 4200余万: the word stands inside the number.
	if (/[余多几]/u.test(text.slice(start, end))) {
		return {bound: 'at_least', start, end};
	}
	const after = text.slice(end, end + 12);
	for (const [word, bound] of AFTER) {
		const match = word.exec(after);
		if (match) {
			return {bound, start: end, end: end + match[0].length};
		}
	}
	return undefined;
}

/** The bound that the words around the number say, or undefined where none stands there. */
export const boundAt = (text: string, start: number, end: number): Bound | undefined =>
	boundWordAt(text, start, end)?.bound;
