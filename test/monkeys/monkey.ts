/** What a monkey does at the keyboard, from its seed alone: a failure is told again with the same number. */
import {bindings} from '../../src/tui/keys/bindings.ts';
import {random} from '../helpers/random.ts';

export type Deed =
	| {readonly kind: 'keys'; readonly keys: readonly string[]}
	| {readonly kind: 'paste'; readonly text: string}
	| {readonly kind: 'resize'; readonly columns: number; readonly rows: number}
	| {readonly kind: 'signal'; readonly name: 'SIGWINCH' | 'SIGCONT' | 'SIGTSTP'};

/**
 * `q` and Ctrl+C end the story, and by Ctrl+L whoever watches at a terminal knows that a deed is answered. Ctrl+Z
 * would also be typed at the shell that an earlier one leads to, which is then stopped itself: a signal and the
 * palette do the same.
 */
const RESERVED = ['q', 'ctrl+c', 'ctrl+l', 'ctrl+z'];
/** Whatever means something somewhere: keys of the table come into play with it. */
const BOUND = [...new Set(bindings.flatMap(({keys}) => keys))].filter(key => !RESERVED.includes(key));
const PRINTABLE = Array.from({length: 0x7f - 0x21}, (_, i) => String.fromCharCode(0x21 + i));
const SIGNS = [...PRINTABLE.filter(key => !RESERVED.includes(key)), ...'净网诈骗酒泉ж'];
const PASTES = [
	'juiquan loan',
	'area:gansu suspects>100',
	'一二三\n四五六\r\n七',
	'\u001B[2J\u0000\u0007\u202E',
	'"unbalanced (area: !^$',
	'x'.repeat(5000),
	'👩‍👩‍👧‍👦e\u0301\u0302',
];

export function* monkey(seed: number, keys: number): Generator<Deed> {
	const chance = random(seed);
	let left = keys;
	while (left > 0) {
		const what = chance.below(100);
		if (what < 2) {
			yield {kind: 'resize', columns: 20 + chance.below(160), rows: 5 + chance.below(50)};
			left--;
		} else if (what < 4) {
			yield {kind: 'paste', text: chance.pick(PASTES)};
			left--;
		} else if (what < 5) {
			yield {kind: 'signal', name: chance.pick(['SIGWINCH', 'SIGCONT', 'SIGTSTP'])};
			left--;
		} else {
			const pressed = Array.from({length: Math.min(left, 1 + chance.below(12))}, () =>
				chance.pick(chance.below(2) === 0 ? BOUND : SIGNS),
			);
			left -= pressed.length;
			yield {kind: 'keys', keys: pressed};
		}
	}
}

const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);

/** A small troop with every run of the tests; `npm run monkeys` sends the large one. */
export const troop = (name: string, seeds: number, keys: number): {seeds: number[]; keys: number} => ({
	seeds: process.env.MONKEY_SEED
		? [Number(process.env.MONKEY_SEED)]
		: Array.from({length: number(`MONKEY_${name}_SEEDS`, seeds)}, (_, i) => i + 1),
	keys: number(`MONKEY_${name}_KEYS`, keys),
});
