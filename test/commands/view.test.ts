/** The options that say what to open, where nothing can be opened: they print it. */
import {expect, test} from 'vitest';
import {explorer} from './run.ts';

test.each([
	[
		['--view', 'reports', '--format', 'table'],
		['list', 'reports'],
	],
	[
		['--view', 'cases', '--filter', 'area:gansu'],
		['list', 'cases', '--where', 'area:gansu'],
	],
	[
		['--view', 'cases/mps-2018.jiuquan-loan', '--open'],
		['show', 'mps-2018.jiuquan-loan'],
	],
	[
		['--view', 'metrics/mps-2018.cases_solved', '--format', 'json'],
		['show', 'mps-2018.cases_solved', '--format', 'json'],
	],
	[
		['--view', 'compare:mps-2018,mps-2021'],
		['compare', 'mps-2018', 'mps-2021'],
	],
	[
		['--view', 'compare', '--format', 'csv'],
		['compare', 'mps-2018', 'mps-2021', '--format', 'csv'],
	],
	[
		['--search', 'juiquan loan'],
		['search', 'juiquan', 'loan'],
	],
])('%j prints what %j prints', async (view, command) => {
	const wanted = await explorer(command);
	expect(wanted.out).not.toBe('');
	expect(await explorer(view)).toMatchObject({out: wanted.out, code: wanted.code});
});

test('an order sorts what is printed', async () => {
	const by = async (...sort: string[]) =>
		JSON.parse((await explorer(['--view', 'cases', ...sort, '--format', 'json'])).out).map(
			({id}: {id: string}) => id,
		);
	const ids = await by();
	const sorted = await by('--sort', 'suspects');
	expect(sorted).not.toEqual(ids);
	expect([...sorted].sort()).toEqual([...ids].sort());
	expect(sorted[0]).toBe('mps-2018.guangdong-worldcup');
});

test('a filter narrows a comparison, and its figures name one row', async () => {
	const rows = async (...args: string[]) =>
		JSON.parse((await explorer(['--view', ...args, '--format', 'json'])).out) as {metric: string}[];
	const all = await rows('compare:mps-2018,mps-2021');
	const solved = await rows('compare:mps-2018,mps-2021', '--filter', 'metric:cases_solved');
	expect(solved.length).toBeLessThan(all.length);
	expect(new Set(solved.map(({metric}) => metric))).toEqual(new Set(['cases_solved']));
	expect(await rows('compare:mps-2018,mps-2021/mps-2018.cases_solved,mps-2021.cases_solved')).toHaveLength(1);
});

test.each([
	[['--view', 'case'], 'did you mean "cases"?'],
	[['--view', 'cases/mps-2018.jiuquan-lone'], 'did you mean "mps-2018.jiuquan-loan"?'],
	[['--view', 'cases/mps-2018.cases_solved'], 'it is in --view metrics/mps-2018.cases_solved'],
	[['--view', 'compare:mps-2018,mps-2022'], 'did you mean "mps-2021"?'],
	[['--view', 'cases', '--sort', 'plase'], 'did you mean "place"?'],
	[['--view', 'cases', '--filter', 'aera:gansu'], 'nearest: area'],
	[['--mark', 'mps-2017'], 'did you mean "mps-2016"?'],
	[['--fold', 'clean-internet-2017'], 'did you mean "clean-internet-2018"?'],
])('%j is told in one line, with code 2', async (args, says) => {
	const {code, out, talk} = await explorer(args);
	expect({code, out}).toEqual({code: 2, out: ''});
	expect(talk).toContain(says);
	expect(talk.trim().split('\n')).toHaveLength(1);
});
