import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {osc52Texts} from '../clipboard/parts.ts';
import {explorer} from './run.ts';

const env = () => ({XDG_STATE_HOME: mkdtempSync(join(tmpdir(), 'explorer-copy-'))});

describe('explorer copy', () => {
	it('copies every digit, and says beside it what the digits cannot', async () => {
		const {code, sent, talk} = await explorer(
			['copy', 'mps-2018.cases_solved', '--clipboard', 'osc52'],
			env(),
		);
		expect(code).toBe(0);
		expect(osc52Texts(sent.join(''))).toEqual(['22000']);
		expect(talk).toBe(
			'explorer: mps-2018.cases_solved as value: sent by OSC 52; your terminal does not confirm\n' +
				'Note: a lower bound, by convention 22,000 to under 23,000; period inferred.\n',
		);
	});

	it('has a short and a long citation', async () => {
		const copied = async (form: string) => {
			const {sent} = await explorer(
				['copy', 'mps-2018.cases_solved', '--as', form, '--clipboard', 'osc52'],
				env(),
			);
			return osc52Texts(sent.join(''))[0] ?? '';
		};
		expect(await copied('short')).toBe(
			'(Ministry of Public Security 2018, mps-2018.cases_solved; a lower bound; period inferred)',
		);
		expect(await copied('citation')).toMatch(/^Ministry of Public Security \(2018-09-07\)\. .*004_492f/);
	});

	it('names the file where nothing else can be reached', async () => {
		const place = env();
		const {code, talk} = await explorer(['copy', 'mps-2018.cases_solved', '--clipboard', 'file'], place);
		const file = join(place.XDG_STATE_HOME, 'jingwang-explorer', 'copied.txt');
		expect([code, talk.split('\n')[0]]).toEqual([
			0,
			`explorer: mps-2018.cases_solved as value: written to ${file}`,
		]);
		expect(readFileSync(file, 'utf8')).toBe('22000');
	});

	it('has no bare digits of a number that cannot be defended, which is no wrong usage', async () => {
		const {code, talk, sent} = await explorer(
			['copy', 'gansu-2022.lanzhou-drugs.funds_involved', '--as', 'value', '--clipboard', 'osc52'],
			env(),
		);
		expect([code, sent]).toEqual([1, []]);
		expect(talk).toContain('has no value that can be defended (printed “1,800 million”');
	});

	it('says the doubt in Chinese, its unit included', async () => {
		const {talk} = await explorer(
			[
				'copy',
				'gansu-2022.lanzhou-drugs.funds_involved',
				'--as',
				'id',
				'--clipboard',
				'osc52',
				'--lang',
				'zh',
			],
			env(),
		);
		expect(talk).toContain('按惯例推测可能为1800万元');
		expect(talk).not.toContain('CNY');
	});

	it('never says copied where it was not', async () => {
		const {code, talk} = await explorer(['copy', 'mps-2018.cases_solved', '--clipboard', 'native'], env());
		expect([code, talk]).toEqual([
			1,
			'explorer: mps-2018.cases_solved as value: not copied: no display to own a clipboard\n',
		]);
	});
});
