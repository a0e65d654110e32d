/** Spoils data the way that accidents and enemies do. Every mutant comes from its seed alone. */
import {type Random, random} from '../helpers/random.ts';

/** Strings that would do something in a terminal, a spreadsheet, a parser or a program. */
export const NASTY: readonly string[] = [
	'\u001B[2J\u001B[H',
	'\u001B]52;c;aGk=\u0007',
	'\u001B]8;;https://example.org\u001B\\x\u001B]8;;\u001B\\',
	'\u009B31m',
	'\u0090q\u009C',
	'a\u202Eb\u2066c',
	'z\u200Bero\u2060width\uFEFF',
	'tab\there\r\nand there',
	'\u0000',
	'\u0007\u0008\u007F',
	'\uD800',
	'👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
	'e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308'.repeat(20),
	'　全角　',
	'ｆｕｌｌ'.repeat(50),
	'=HYPERLINK("x")',
	'__proto__',
	'constructor',
	'NaN',
	'Infinity',
	'-0',
	'1e999',
	'',
	' ',
	'x'.repeat(100_000),
];

const deep = (levels: number): unknown => {
	let value: unknown = 1;
	for (let i = 0; i < levels; i++) {
		value = i % 2 === 0 ? [value] : {a: value};
	}
	return value;
};

const OTHERS: readonly (() => unknown)[] = [
	() => null,
	() => true,
	() => [],
	() => ({}),
	() => -1,
	() => 0.1,
	() => 1e308,
	() => Number.MAX_SAFE_INTEGER + 1,
	() => deep(500),
	() => [null],
	() => ({id: null}),
];

type Holder = Record<string, unknown> | unknown[];
type Place = {readonly holder: Holder; readonly key: string | number};

const isHolder = (value: unknown): value is Holder => value !== null && typeof value === 'object';

const keysOf = (holder: Holder): (string | number)[] =>
	Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder);

/** A place somewhere in the data, the deeper the likelier: most places are deep. */
function place(data: Holder, chance: Random): Place {
	let holder = data;
	for (;;) {
		const key = chance.pick(keysOf(holder));
		const inside = (holder as Record<string | number, unknown>)[key];
		if (!isHolder(inside) || keysOf(inside).length === 0 || chance.below(8) === 0) {
			return {holder, key};
		}
		holder = inside;
	}
}

const put = ({holder, key}: Place, value: unknown): void => {
	(holder as Record<string | number, unknown>)[key] = value;
};
const get = ({holder, key}: Place): unknown => (holder as Record<string | number, unknown>)[key];

const SPOILS: readonly ((at: Place, data: Holder, chance: Random) => void)[] = [
	(at, _, chance) => put(at, chance.pick(OTHERS)()),
	(at, _, chance) => put(at, chance.pick(NASTY)),
	(at, _, chance) => put(at, `${get(at)}${chance.pick(NASTY)}`),
	// Missing.
	({holder, key}) => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
	// Twice.
	({holder, key}) => (Array.isArray(holder) ? holder.push(holder[Number(key)]) : undefined),
	// What stands elsewhere: ids that dangle or go round, numbers that contradict.
	(at, data, chance) => put(at, structuredClone(get(place(data, chance)))),
	// A key nobody expects.
	({holder, key}, _, chance) => {
		if (!Array.isArray(holder)) {
			Object.defineProperty(holder, chance.pick(NASTY), {
				value: holder[key],
				enumerable: true,
				configurable: true,
				writable: true,
			});
		}
	},
	// Numbers as text, text as numbers.
	at => put(at, typeof get(at) === 'number' ? String(get(at)) : Number(get(at))),
];

/** JSON text of `data` with one to three places spoilt. `data` itself stays as it is. */
export function mutateJson(data: object, seed: number): string {
	const chance = random(seed);
	const copy = structuredClone(data) as Holder;
	for (let i = chance.below(3); i >= 0; i--) {
		chance.pick(SPOILS)(place(copy, chance), copy, chance);
	}
	return JSON.stringify(copy);
}

const TOKENS = [
	'"',
	'{',
	'}',
	'[',
	']',
	',',
	':',
	'\n',
	'\r\n',
	'- ',
	'&a ',
	'*a',
	'!!js ',
	'|',
	'>',
	'#',
	'---\n',
];

/** Bytes of `text` after one to three accidents: cut, flipped, doubled, mixed with what does not belong. */
export function mutateBytes(text: string, seed: number): Uint8Array {
	const chance = random(seed);
	let bytes = Buffer.from(text);
	for (let i = chance.below(3); i >= 0; i--) {
		const at = chance.below(bytes.length + 1);
		const to = Math.min(bytes.length, at + chance.below(40));
		const before = bytes.subarray(0, at);
		const accidents: readonly (() => Buffer)[] = [
			() => before,
			() => Buffer.concat([before, bytes.subarray(to)]),
			() => Buffer.concat([before, bytes.subarray(at, to), bytes.subarray(at)]),
			() => Buffer.concat([before, Buffer.from([chance.below(256)]), bytes.subarray(at + 1)]),
			() => Buffer.concat([before, Buffer.from(chance.pick(TOKENS)), bytes.subarray(at)]),
			() => Buffer.concat([before, Buffer.from(chance.pick(NASTY)), bytes.subarray(at)]),
			() => Buffer.concat([Buffer.from('\uFEFF'), bytes]),
			() => Buffer.from(bytes.toString().replaceAll('\n', '\r\n')),
			() => Buffer.from(bytes.toString(), 'utf16le'),
			() => Buffer.alloc(0),
		];
		bytes = chance.pick(accidents)() as typeof bytes;
	}
	return bytes;
}
