import {rmSync} from 'node:fs';
import {afterEach, describe, expect, it} from 'vitest';
import {checkSeeds, type Problem} from '../../src/curate/index.ts';
import {makeSeeds, RECORD, swap, TEXT} from './fixture.ts';

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) {
		rmSync(folder, {recursive: true});
	}
});

async function check(
	options: Parameters<typeof makeSeeds>[0],
): Promise<{problems: Problem[]; counts: unknown}> {
	const {folder, seeds, sources} = makeSeeds(options);
	folders.push(folder);
	return checkSeeds(seeds, {sources});
}

const lineOf = (part: string): number => RECORD.slice(0, RECORD.indexOf(part)).split('\n').length;

it('a sound record has no problems, and everything in it is counted', async () => {
	expect(await check({})).toEqual({
		problems: [],
		counts: [{report: 'made-up', figures: 3, evidence: 4, dismissed: 1, dismissedNumbers: 3, hasText: true}],
	});
});

describe('each rule of the ledger speaks up, once, with file and line', () => {
	const cases: ReadonlyArray<readonly [string, Parameters<typeof makeSeeds>[0], string, number, RegExp]> = [
		[
			'a number that nobody accounts for',
			{edit: swap('dismissed:\n  - {start: 52, exact: 2031-05-06, reason: date}\n', '')},
			'unaccounted',
			1,
			/the number "2031" at 52 \(line 3, column 8 of the text/,
		],
		[
			'a fragment that is not at its offset',
			{edit: swap('start: 122', 'start: 121')},
			'fragment_moved',
			lineOf('start: 122'),
			/"nine hundred suspects" is not at 121; it stands at 122/,
		],
		[
			'a printed value that does not follow',
			{edit: swap('printed: nine hundred', 'printed: nine hundred\n    printedValue: 901')},
			'printed_value',
			lineOf('printed: nine hundred') + 1,
			/901 does not follow from "nine hundred", which reads 900/,
		],
		[
			'a number cut out of a longer one',
			{edit: swap('printed: "1,200"', 'printed: "200"')},
			'printed_missing',
			lineOf('start: 22'),
			/does not print "200" as a whole number/,
		],
		[
			'a bound word ignored',
			{edit: swap('    bound: about\n', '')},
			'bound_ignored',
			lineOf('id: made-up.insiders_arrested'),
			/bound is exact, but the fragment says about/,
		],
		[
			'a bound that no word says',
			{edit: swap('printed: nine hundred', 'printed: nine hundred\n    bound: nearly')},
			'bound_unfounded',
			lineOf('printed: nine hundred') + 1,
			/bound is nearly, but no fragment has a bound word/,
		],
		[
			'a part greater than its whole',
			{
				edit: swap(
					'partOf: [made-up.suspects_arrested]',
					'value: 960\n    status: damaged\n    reading: {basis: context, reason: r, confidence: low}\n    partOf: [made-up.suspects_arrested]',
				),
			},
			'part_exceeds_whole',
			lineOf('partOf') + 3,
			/at least 955, but its whole "made-up.suspects_arrested" is at most 900/,
		],
		[
			'a reading whose printed number was changed',
			{
				edit: swap(
					'printed: nine hundred',
					'printed: nine hundred\n    status: damaged\n    reading: {expect: 800, basis: context, reason: r, confidence: low}',
				),
			},
			'expectation_broken',
			lineOf('printed: nine hundred') + 2,
			/expects 800 to be printed, but 900 is/,
		],
		[
			'a correction that hides itself',
			{edit: swap('printed: nine hundred', 'printed: nine hundred\n    value: 9000')},
			'silent_correction',
			lineOf('id: made-up.suspects_arrested'),
			/value 9000 is not the printed 900; expected status corrected or damaged/,
		],
		[
			'a number both counted and dismissed',
			{edit: swap('dismissed:\n', 'dismissed:\n  - {start: 122, exact: nine hundred, reason: noise}\n')},
			'dismissed_too',
			lineOf('start: 122'),
			/made-up.suspects_arrested: its number at 122 is also dismissed/,
		],
		[
			'evidence that prints another number',
			{
				edit: swap(
					'start: 122, exact: nine hundred suspects',
					'start: 122, exact: nine hundred suspects}\n      - {start: 87, exact: "more than 1,200 cases"',
				),
			},
			'printed_missing',
			lineOf('start: 122') + 1,
			/does not print "nine hundred"/,
		],
		['a lost text', {text: null}, 'source_missing', lineOf('file: text.txt'), /no readable file "text.txt"/],
		[
			'a text out of the folder',
			{edit: swap('file: text.txt', 'file: ../text.txt')},
			'source_outside',
			lineOf('file: text.txt'),
			/must be a name inside the sources folder/,
		],
	];
	for (const [name, options, code, line, message] of cases) {
		it(name, async () => {
			const {problems} = await check(options);
			expect(problems.map(problem => problem.code)).toContain(code);
			const problem = problems.find(found => found.code === code)!;
			expect(problem.file).toMatch(/made-up\.yaml$/);
			expect(problem.line).toBe(line);
			expect(problem.message).toMatch(message);
		});
	}

	it('a text that changed by a byte is known by its hash', async () => {
		const {problems} = await check({text: TEXT.replace('Posted', 'posted')});
		expect(problems.map(({code}) => code)).toEqual(['source_changed']);
		expect(problems[0]?.line).toBe(lineOf('sha256'));
	});

	it('a text that grew says how its fragments moved', async () => {
		const {problems} = await check({text: `\uFEFFNew ${TEXT}`});
		const codes = problems.map(({code}) => code);
		expect(codes).toEqual(
			expect.arrayContaining(['source_changed', 'source_length', 'paragraphs_differ', 'fragment_moved']),
		);
		expect(problems.find(({code}) => code === 'fragment_moved')?.message).toMatch(
			/is not at 22; it stands at 27$/,
		);
	});

	it('two figures may not share one printed number', async () => {
		const twin = `  - id: made-up.twin
    metric: cases_solved
    category: cybercrime
    level: context
    printed: "40"
    bound: about
    evidence: [{start: 153, exact: about 40 were insiders}]
dismissed:`;
		const {problems} = await check({edit: swap('dismissed:', twin)});
		expect(problems).toMatchObject([
			{
				code: 'claimed_twice',
				message: 'made-up.twin: its number at 159 is already that of made-up.insiders_arrested',
			},
		]);
	});
});

describe('a record that cannot be read says what to do', () => {
	const cases: ReadonlyArray<readonly [string, (record: string) => string, string, RegExp]> = [
		[
			'a misspelt key',
			swap('printed: nine hundred', 'prnted: nine hundred'),
			'unknown_key',
			/unknown key "prnted"; did you mean "printed"\?/,
		],
		[
			'a misspelt metric',
			swap('metric: suspects_arrested', 'metric: suspect_arrested'),
			'dangling_id',
			/"suspect_arrested" is none of the metrics; did you mean "suspects_arrested"\?/,
		],
		[
			'a misspelt level',
			swap('level: category', 'level: categry'),
			'wrong_shape',
			/level: expected campaign_total, .*did you mean "category"\?/,
		],
		[
			'a number that is not in quotes',
			swap('printed: "40"', 'printed: 40'),
			'wrong_shape',
			/figures\[2\]\.printed: expected the characters as printed, in quotes, found 40/,
		],
		[
			'a label in one language',
			swap('{en: Made-up police, zh: 虚构公安}', '{en: Made-up police}'),
			'wrong_shape',
			/label\.zh: is missing: expected text/,
		],
		[
			'a foreign id',
			swap('id: made-up.cases_solved', 'id: other.cases_solved'),
			'foreign_id',
			/must begin with the report's: "made-up\."/,
		],
		['a key twice', swap('tier: primary', 'tier: primary\ntier: primary'), 'not_yaml', /[Uu]nique/],
		['a broken line', swap('area: CN\n', 'area: [CN\n'), 'not_yaml', /./],
		[
			'a month that does not exist',
			swap('start: 2030, end: 2030', 'start: 2030-13, end: 2030'),
			'wrong_shape',
			/period\.start: expected ISO 8601/,
		],
		[
			'a fragment too long to be one',
			swap('start: 122, exact: nine hundred suspects', `start: 63, exact: "${TEXT.slice(63, 144)}"`),
			'evidence_long',
			/longer than 12 words/,
		],
		[
			'aliases without end',
			record =>
				`a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\n${record}`,
			'not_yaml',
			/alias/i,
		],
		['nesting without end', () => '['.repeat(100_000), 'not_yaml', /./],
		['nothing at all', () => '', 'empty_file', /is empty/],
		['a list', () => '- 1\n', 'wrong_shape', /expected an object, found a list/],
	];
	for (const [name, edit, code, message] of cases) {
		it(name, async () => {
			const {problems} = await check({edit});
			expect(problems.map(problem => problem.code)).toContain(code);
			const problem = problems.find(found => found.code === code)!;
			expect(problem.message).toMatch(message);
			expect(problem.message).not.toContain('\n');
			expect(problem.line).toBeGreaterThan(0);
		});
	}

	it('a term file of an unknown name, and a term without its parent', async () => {
		const {problems} = await check({
			terms: {metric: '[]\n', categories: '- {id: cybercrime, parent: crime, label: {en: C, zh: 网}}\n'},
		});
		expect(problems.map(({message}) => message)).toEqual([
			'cybercrime: parent: "crime" is none of the categories',
			expect.stringMatching(/^no such vocabulary; expected publishers, .*; did you mean "metrics"\?$/),
		]);
	});
});
