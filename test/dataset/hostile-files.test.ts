import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {loadBundled, loadFiles} from '../../src/dataset/load.ts';
import {InputError} from '../../src/model/input-error.ts';
import type {Tables} from '../../src/model/types.ts';

const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
afterAll(() => rmSync(folder, {recursive: true}));

let count = 0;
function file(content: string | Uint8Array, name = `${count++}.json`): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

async function refusal(...paths: string[]): Promise<string> {
	const error = await loadFiles(paths, {withBundled: false}).then(
		() => undefined,
		(caught: unknown) => caught,
	);
	expect(error).toBeInstanceOf(InputError);
	const {message} = error as InputError;
	expect(message).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202E]/);
	return message.replaceAll(`${folder}/`, '');
}

const bundled = loadBundled().tables;
const own = (): Tables => structuredClone(bundled);
const spoilt = (spoil: (tables: Tables) => void): string => {
	const tables = own();
	spoil(tables);
	return file(JSON.stringify(tables));
};

describe('a file that is no dataset is refused in one line', () => {
	const cases: ReadonlyArray<readonly [string, string | Uint8Array, RegExp]> = [
		['empty', '', /is empty; expected a JSON object/],
		['only spaces', ' \r\n\t', /is empty/],
		['truncated', '{\n\t"figures": [{"id": "a', /json:2:23: not JSON: the file ends too early/],
		['a stray comma', '{"figures": [],}', /json:1:16: not JSON: unexpected "}"/],
		['a raw newline in a text', '{"a": "x\ny"}', /json:1:9: not JSON: unexpected "\\u\{000a\}"/],
		['an escape sequence where JSON should be', '\u001B[2J', /json:1:1: not JSON: unexpected "\\u\{001b\}"/],
		['a bad escape', '"\\x"', /json:1:2: not JSON/],
		['two values', '{} {}', /json:1:4: not JSON/],
		['Latin-1', Uint8Array.from([0x7b, 0x0a, 0xe9, 0x7d]), /json:2:1: not UTF-8 text/],
		['UTF-16', Uint8Array.from([0xff, 0xfe, 0x7b, 0x00]), /UTF-16; save it as UTF-8/],
		['a list', '[]', /expected an object, found a list/],
		['null', 'null', /expected an object, found null/],
		['an unknown table', '{"figurs": []}', /unknown key "figurs"; did you mean "figures"\?/],
		['a table that is no list', '{"figures": {}}', /figures: expected a list, found an object/],
		['a row that is no record', '{"figures": [null]}', /figures\[0\]: expected an object, found null/],
		[
			'deep nesting',
			`{"figures": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
			/figures\[0\]: expected an object/,
		],
		['broken deep nesting', '['.repeat(200_000), /not JSON: the file ends too early/],
		['a datapackage without a list', '{"resources": 3}', /resources: expected a list/],
		[
			'a path out of the package',
			'{"resources": [{"name": "figures", "path": "../x.json"}]}',
			/resources\[0\]\.path/,
		],
	];
	for (const [name, content, message] of cases) {
		it(name, async () => {
			expect(await refusal(file(content))).toMatch(message);
		});
	}

	it('a file that does not exist', async () => {
		expect(await refusal(join(folder, 'no\u001B[31m.json'))).toBe(
			'no\\u{001b}[31m.json: does not exist; give a JSON file or a folder with a datapackage.json',
		);
	});

	it('a folder without a datapackage.json', async () => {
		const empty = join(folder, 'empty');
		mkdirSync(empty);
		expect(await refusal(empty)).toMatch(/^empty\/datapackage\.json: does not exist/);
	});
});

describe('records that do not hold together are refused with place and remedy', () => {
	const cases: ReadonlyArray<readonly [string, (tables: Tables) => void, RegExp]> = [
		[
			'text for a number',
			t => Object.assign(t.figures[3]!, {value: '5'}),
			/figures\[3\]\.value: expected a number, found "5"/,
		],
		[
			'a metric that is misspelt',
			t => Object.assign(t.figures[0]!, {metric: 'cases_solvd'}),
			/figures\[0\]\.metric: "cases_solvd" is none of the metrics; did you mean "cases_solved"\?/,
		],
		[
			'an id used twice',
			t => void t.figures.push(t.figures[0]!),
			/figures\[\d+\]\.id: id "[^"]+" is used twice/,
		],
		[
			'an id of another kind',
			t => Object.assign(t.metrics[0]!, {id: t.categories[0]!.id}),
			/is already the id of one of the/,
		],
		[
			'a period that ends before it starts',
			t => Object.assign(t.reports[0]!.period, {start: '2030'}),
			/reports\[0\]\.period\.end: the end, .* is before the start, 2030/,
		],
		[
			'a day that does not exist',
			t => Object.assign(t.reports[0]!.period, {start: '2018-02-30'}),
			/2018-02-30 is no day of the calendar/,
		],
		[
			'a campaign inside itself',
			t => Object.assign(t.campaigns[0]!, {parent: t.campaigns[0]!.id}),
			/campaigns\[0\]\.parent: contains itself/,
		],
		[
			'areas in a ring',
			t => {
				Object.assign(t.areas.find(a => a.id === 'CN')!, {parent: 'CN-GS'});
			},
			/contains itself: "CN" in "CN-GS" in "CN"|contains itself: "CN-GS" in "CN" in "CN-GS"/,
		],
		[
			'a value outside its interval',
			t => Object.assign(t.figures[0]!, {low: 9e9, high: 9e10}),
			/value \d+ is outside its interval/,
		],
		[
			'a number corrected in silence',
			t => {
				const figure = t.figures.find(({status, bound}) => status === 'as_printed' && bound === 'exact')!;
				Object.assign(figure, {value: figure.value! + 1, low: figure.value! + 1, high: figure.value! + 1});
			},
			/status: as_printed, but value \d+ is not the printed \d+; expected status corrected or damaged/,
		],
		[
			'a fragment longer than it says',
			t => {
				t.figures[0]!.evidence[0]!.end += 1;
			},
			/evidence\[0\]\.end: end is \d+, expected \d+/,
		],
		[
			'a bound in capitals with a control character',
			t => Object.assign(t.figures[0]!, {bound: '\u001B]0;x'}),
			/bound: expected exact, at_least/,
		],
	];
	for (const [name, spoil, message] of cases) {
		it(name, async () => {
			expect(await refusal(spoilt(spoil))).toMatch(message);
		});
	}

	it('a number too large for anyone', async () => {
		const text = JSON.stringify(own()).replace('"value":1200', '"value":1e999');
		expect(await refusal(file(text))).toMatch(/figures\[\d+\]\.value: expected a number, found Infinity/);
	});

	it('a part greater than its whole', async () => {
		const path = spoilt(tables => {
			const [part] = tables.figures.filter(figure => figure.partOf.length > 0);
			const whole = tables.figures.find(figure => figure.id === part!.partOf[0])!;
			Object.assign(whole, {
				printedValue: 1,
				value: 1,
				low: 1,
				high: 1,
				bound: 'exact',
				status: 'as_printed',
				reading: null,
			});
		});
		expect(await refusal(path)).toMatch(/partOf\[0\]: at least \d+, but its whole "[^"]+" is at most 1/);
	});

	it('a long chain of campaigns is no cycle and takes no time', async () => {
		const [first] = bundled.campaigns;
		const campaigns = Array.from({length: 20_000}, (_, i) => ({
			...first!,
			id: `c${i}`,
			parent: i === 0 ? null : `c${i - 1}`,
			reports: [],
		}));
		const dataset = await loadFiles([file(JSON.stringify({campaigns}))], {withBundled: false});
		expect(dataset.tables.campaigns).toHaveLength(20_000);
	});
});

describe('what is harmless is accepted', () => {
	it('a byte-order mark and Windows line ends', async () => {
		const path = file(`\uFEFF${JSON.stringify(own(), null, '\t').replaceAll('\n', '\r\n')}`);
		const dataset = await loadFiles([path], {withBundled: false});
		expect(dataset.tables.figures).toEqual(bundled.figures);
	});

	it('a __proto__ key changes nothing', async () => {
		const dataset = await loadFiles([file('{"figures": [], "$schema": "x"}')], {withBundled: false});
		expect(dataset.tables.figures).toEqual([]);
		await refusal(file('{"__proto__": {"polluted": true}}'));
		expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
	});
});
