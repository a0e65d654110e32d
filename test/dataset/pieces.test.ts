import {describe, expect, test} from 'vitest';
import {piecesOf, Unusual} from '../../src/dataset/pieces.ts';

const cut = (text: string, size: number): Uint8Array[] => {
	const bytes = Buffer.from(text);
	return Array.from({length: Math.ceil(bytes.length / size)}, (_, i) =>
		bytes.subarray(i * size, (i + 1) * size),
	);
};

/** The tables put together again, as JSON.parse would give them. */
function whole(text: string, size: number): unknown {
	const tables: Record<string, unknown[]> = {};
	let bare: unknown[] | undefined;
	for (const {table, rows} of piecesOf(cut(text, size))) {
		if (table === null) {
			bare = [...(bare ?? []), ...rows];
		} else {
			tables[table] = [...(tables[table] ?? []), ...rows];
		}
	}
	return bare ?? tables;
}

const rows = [
	{id: 'a', text: 'a "quoted" \\ back]slash} {', deep: {list: [1, [2, {x: null}]], none: []}},
	{id: 'b', label: {en: 'Jiuquan, Gansu', zh: '酒泉“5·30”网络套路贷案'}},
	{id: 'c', n: -1.5e3, yes: true},
];
const texts = {
	'tables on one line': JSON.stringify({reports: rows, cases: [], figures: [rows[0]]}),
	'indented tables': JSON.stringify({reports: rows, cases: [], figures: rows}, null, '\t'),
	'a bare list': JSON.stringify(rows, null, 2),
	'an empty list': '[ ]',
	'no tables': '{ "reports" : [ ] }\n',
};

describe.each(Object.entries(texts))('%s', (_, text) => {
	test.each([1, 2, 3, 7, 64, 10_000])('in chunks of %i bytes is what it is as a whole', size => {
		expect(whole(text, size)).toEqual(JSON.parse(text));
	});
});

test('a mark at the start and a schema among the tables are passed over', () => {
	expect(whole(`\uFEFF{"$schema": "a [b] {c}", "cases": [{"id": 1}]}`, 5)).toEqual({cases: [{id: 1}]});
});

test('rows come out chunk by chunk, not at the end', () => {
	const many = JSON.stringify({cases: Array.from({length: 100}, (_, id) => ({id}))});
	const pieces = [...piecesOf(cut(many, 100))];
	expect(pieces.length).toBeGreaterThan(5);
	expect(pieces.flatMap(piece => piece.rows)).toEqual(JSON.parse(many).cases);
});

test.each([
	['nothing', ''],
	['a text', '"cases"'],
	['a number for a table', '{"cases": 1}'],
	['an object for a table', '{"cases": {"a": []}}'],
	['a table given twice', '{"cases": [], "cases": []}'],
	['an end too early', '{"cases": [{"id": 1}'],
	['a comma too many', '{"cases": [{"id": 1},]}'],
	['a comma too early', '{"cases": [,{"id": 1}]}'],
	['a comma missing', '{"cases": [{"id": 1} {"id": 2}]}'],
	['something after the end', '{"cases": []} {}'],
	['a broken row', '{"cases": [{"id": }]}'],
	['a bracket of the wrong kind', '{"cases": [{"id": 1}}]}'],
	['no colon', '{"cases" []}'],
])('%s is left to whoever reads the whole', (_, text) => {
	for (const size of [1, 5, 1000]) {
		expect(() => whole(text, size)).toThrow(Unusual);
	}
});

test('bytes that are not UTF-8 are left to them too', () => {
	const bytes = Buffer.concat([Buffer.from('{"cases": [{"id": "'), Buffer.of(0xff), Buffer.from('"}]}')]);
	expect(() => [...piecesOf([bytes])]).toThrow(Unusual);
});
