/** What is odd about a sound number: a share counts nothing, and a range prints two numbers for one thing. */
import type {FoundNumber} from '../numbers.ts';

const SHARE = /^\s?(?:[%％]|per\s?cent\b|个百分点)/iu;
const BETWEEN = /^\s*\p{Script=Han}?\s*(?:至|到|-|–|—|~|～|to)\s*$/iu;

const isShare = (text: string, {start, end, text: printed}: FoundNumber): boolean =>
	SHARE.test(text.slice(end, end + 10)) ||
	text.slice(0, start).endsWith('百分之') ||
	/^\d+\/\d+$/u.test(printed);

/** @param near the numbers before and after it, where there are any */
export function remarksOf(
	text: string,
	number: FoundNumber,
	[before, after]: readonly [FoundNumber | undefined, FoundNumber | undefined],
): string[] {
	const remarks = isShare(text, number) ? ['a share, not a count'] : [];
	const range = [before && ([before, number] as const), after && ([number, after] as const)].find(
		pair => pair && isRange(text, pair[0], pair[1]),
	);
	if (range) {
		const [low, high] = range;
		remarks.push(`one end of the range ${low.value} to ${high.value}: keep both ends and say so in a note`);
	}
	return remarks;
}

function isRange(text: string, low: FoundNumber, high: FoundNumber): boolean {
	if (low.value === null || high.value === null || low.value >= high.value) {
		return false;
	}
	const between = text.slice(low.end, high.start);
	return (
		BETWEEN.test(between) ||
		(/^\s+and\s+$/iu.test(between) && /\bbetween\s+$/iu.test(text.slice(0, low.start)))
	);
}
