/** Small made-up records, the same every time, and a scorer that reads all of them. */
import type {CoreDocument} from '../../../src/search/index-core/types.ts';

export function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

const SYLLABLES = ['ba', 'cor', 'din', 'fel', 'gan', 'hos', 'lim', 'mor', 'nat', 'per', 'sul', 'tor'];
const CHARACTERS = '电信诈骗网络赌博酒泉套路贷案件公安机关';

export function records(count: number, seed = 1): CoreDocument[] {
	const next = random(seed);
	// The first few are drawn far more often, as in any language.
	const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(next() ** 2 * list.length)]!;
	const word = (): string => Array.from({length: 2 + Math.floor(next() * 2)}, () => pick(SYLLABLES)).join('');
	const words = Array.from({length: 300}, word);
	const say = (n: number): string => Array.from({length: n}, () => pick(words)).join(' ');
	const chinese = (n: number): string => Array.from({length: n}, () => pick(CHARACTERS)).join('');
	return Array.from({length: count}, (_, i) => ({
		id: `r${i}`,
		fields: [
			{text: say(3), weight: 10},
			{text: `${say(4)}, ${Math.floor(next() * 3000)}. ${chinese(8)}`, weight: 2},
		],
	}));
}
