/** The light reader and yargs read every command line alike, or the light one leaves it to yargs. */
import {expect, test} from 'vitest';
import {readFull} from '../../../src/commands/full.ts';
import {readLight} from '../../../src/commands/light/read.ts';
import {record} from '../../../src/commands/light/record.ts';
import {LOADERS} from '../../../src/commands/loaders.ts';
import {openOptions} from '../../../src/commands/open-options.ts';
import {COMMANDS, nameOf} from '../../../src/commands/registry.ts';
import type {Config} from '../../../src/config/config.ts';

/** mulberry32: a failing line comes again with its seed. */
function chance(seed: number): () => number {
	let a = seed;
	return () => {
		a = (a + 0x6d2b79f5) | 0;
		let t = Math.imul(a ^ (a >>> 15), 1 | a);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Words that parsers trip over. */
const ODD = [
	...['', '-', '--', '-5', '-x', '0', '007', '1e3', '0x10', 'true', 'false', 'null', 'undefined', ' ', 'a b'],
	...["'q'", '"q"', 'x=y', '=x', 'a.b', 'a,b', '酒泉 loan', 'suspects>100', '!word', "'word", '\u{F0000}x'],
	...[
		'__proto__',
		'constructor',
		'--no-color',
		'--no-ascii',
		'--unknown',
		'-h',
		'--version',
		'@file',
		'$HOME',
	],
	...['list', 'cases', 'mps-2018', '..', '[]', '<a>', 'é', '\n', '--ascii=true', '--ascii=', '--data='],
];
const PLAIN = ['mps-2018', 'cases', 'gansu', '2018-02', '12', 'x.csv', 'json'];

const CONFIGS: readonly Config[] = [{}, {lang: 'zh', ascii: true, color: 'always', clipboard: 'file'}];

const builders = new Map<string, (typeof COMMANDS)[number]['builder']>([
	['', openOptions as never],
	...COMMANDS.map(command => [nameOf(command), command.builder] as const),
]);

function lines(name: string, seed: number, count: number): string[][] {
	const random = chance(seed);
	const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
	const {options, positionals} = record(builders.get(name)!);
	const word = (values: readonly string[] = []): string =>
		random() < 0.5 && values.length > 0 ? pick(values) : random() < 0.6 ? pick(PLAIN) : pick(ODD);
	const option = (): string[] => {
		const [long, {alias, type, values}] = pick([...options]);
		const given = alias !== undefined && random() < 0.4 ? `-${alias}` : `--${long}`;
		if (type === 'boolean') {
			return random() < 0.9 ? [given] : [given, pick(ODD)];
		}
		return random() < 0.3 ? [`${given}=${word(values)}`] : [given, word(values)];
	};
	return Array.from({length: count}, () => {
		const places = [...positionals.values()].map(({values}) => word(values));
		const parts = [...places.slice(0, Math.floor(random() * (places.length + 1.9))).map(it => [it])];
		for (let more = Math.floor(random() * 4); more > 0; more--) {
			parts.splice(Math.floor(random() * (parts.length + 1)), 0, random() < 0.85 ? option() : [pick(ODD)]);
		}
		const rest = parts.flat();
		const first = name === '' ? [] : [name];
		return random() < 0.95 ? [...first, ...rest] : [...rest, ...first];
	});
}

/** By long names only, and without what was not given: so `run` sees them. */
const given = (name: string, args: object): object => {
	const {options, positionals} = record(builders.get(name)!);
	const read = args as Record<string, unknown>;
	return Object.fromEntries(
		[...options.keys(), ...positionals.keys()]
			.map(key => [key, read[key]])
			.filter(([, it]) => it !== undefined),
	);
};

async function full(line: readonly string[], config: Config): Promise<object> {
	const {chosen, printed} = await readFull(line, {config});
	const name = chosen?.command ? nameOf(chosen.command) : '';
	return {name, printed, args: given(name, chosen?.args ?? {})};
}

test.each([...builders.keys()])('"explorer %s" with anything behind it', async name => {
	let light = 0;
	for (const [i, line] of lines(name, 20181, 100).entries()) {
		const config = CONFIGS[i % CONFIGS.length]!;
		const read = await readLight(line, config);
		if (read) {
			light++;
			const named = read.command ? nameOf(read.command) : '';
			const ours = {name: named, printed: '', args: given(named, read.args)};
			expect({line, ...ours}).toEqual({
				line,
				...(await full(line, config).catch(error => ({refused: error.message}))),
			});
		}
	}
	// Were everything left to yargs, this would prove nothing.
	expect(light).toBeGreaterThan(10);
});

const everyday = [
	[],
	['--format', 'json'],
	['list', 'cases'],
	['list', 'figures', '--report=mps-2018', '-f', 'csv', '--tier', 'all'],
	['search', 'juiquan', 'loan', '--limit', '5'],
	['show', 'mps-2018.cases_solved', '--lang', 'zh'],
	['compare', 'mps-2018', 'mps-2021', '--format', 'svg', '-o', 'x.svg', '--force'],
	['chart', 'cases_solved'],
	['copy', 'mps-2018', '--as', 'citation'],
	['collect', 'add', 'a', 'b', '--note', 'of mine'],
	['collect'],
	['export', '--what', 'cases', '--excel'],
	['build', '--check'],
	['check', '--sources', 'texts', '--data', 'a', '--data', 'b'],
	['draft', 'file.txt'],
	['keys'],
	['doctor'],
	['completion', 'bash'],
];

test.each(everyday.map(line => [line.join(' '), line] as const))('"%s" needs no yargs', async (_, line) => {
	expect(await readLight(line)).toBeDefined();
});

test('the loaders know the commands of the help, in its order', async () => {
	expect(Object.keys(LOADERS)).toEqual(COMMANDS.map(nameOf));
	expect(await Promise.all(Object.values(LOADERS).map(load => load()))).toEqual(COMMANDS);
});
