/** Finds what a name means: by id, label, pinyin or alias; whole names before beginnings, those before parts. */
import type {Both} from '../model/types.ts';
import {fold, squeeze} from './fold.ts';

export type Named = {
	readonly id: string;
	readonly label: Both & {readonly pinyin?: string};
	readonly aliases?: readonly string[];
};

type Prepared = {
	readonly id: string;
	readonly names: ReadonlyArray<{whole: string; tails: readonly string[]}>;
};

type Table = {readonly rows: readonly Prepared[]; readonly asked: Map<string, readonly string[]>};

const tables = new WeakMap<readonly Named[], Table>();

/** Every name from each of its words on: `Clean Net 2018` → cleannet2018, net2018, 2018. */
function tails(name: string): string[] {
	const words =
		fold(name)
			.replaceAll(/['’]/g, '')
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.map((_, i) => words.slice(i).join(''));
}

function prepare(entities: readonly Named[]): Table {
	const known = tables.get(entities);
	if (known) {
		return known;
	}
	const rows = entities.map(({id, label, aliases = []}) => ({
		id,
		names: [id, label.en, label.zh, label.pinyin ?? '', ...aliases]
			.filter(name => name !== '')
			.map(name => ({whole: squeeze(name), tails: tails(name)})),
	}));
	const table = {rows, asked: new Map()};
	tables.set(entities, table);
	return table;
}

/**
 * @param entities an array that stays the same object, for its names are prepared once
 * @returns ids of all that `text` may mean, in the order of the table; empty where it means nothing
 */
export function resolveName(entities: readonly Named[], text: string): readonly string[] {
	const {rows, asked} = prepare(entities);
	const known = asked.get(text);
	if (known) {
		return known;
	}
	const found = resolve(rows, squeeze(text));
	// As-you-type asks for ever new texts: only the latest are worth keeping.
	if (asked.size > 200) {
		asked.clear();
	}
	asked.set(text, found);
	return found;
}

function resolve(rows: readonly Prepared[], wanted: string): string[] {
	if (wanted === '') {
		return [];
	}
	const tests: Array<(name: {whole: string; tails: readonly string[]}) => boolean> = [
		// A yearly campaign without its year is every year's.
		name => name.whole === wanted || name.whole.replace(/(?:19|20)\d\d$/, '') === wanted,
		name => name.tails.some(tail => tail.startsWith(wanted)),
		name => wanted.length >= (/\p{Script=Han}/u.test(wanted) ? 1 : 3) && name.whole.includes(wanted),
	];
	for (const test of tests) {
		const ids = rows.filter(row => row.names.some(test)).map(row => row.id);
		if (ids.length > 0) {
			return ids;
		}
	}
	return [];
}

/** All squeezed names, for the nearest valid spelling. */
export function spellings(entities: readonly Named[]): Array<{id: string; name: string}> {
	return prepare(entities).rows.flatMap(row => row.names.map(name => ({id: row.id, name: name.whole})));
}
