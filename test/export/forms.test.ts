import {describe, expect, it} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {FORM_IDS, type FormId, formsOf, writeForm} from '../../src/export/forms.ts';
import {findRecord} from '../../src/model/dataset.ts';
import {dataset, figures, report} from './sample.ts';

const copy = (which: keyof typeof figures, form: FormId, lang: 'en' | 'zh' = 'en') =>
	writeForm(dataset, {type: 'figure', record: figures[which]}, form, lang);

describe('a figure that is copied', () => {
	it('gives every digit of its value, never the rounded or grouped one', () => {
		expect(copy('corrected', 'value')).toBe('29000000000');
		expect(copy('bounded', 'value')).toBe('22000');
		const record = {...figures.exact, value: 1_234_567};
		expect(writeForm(dataset, {type: 'figure', record}, 'value', 'en')).toBe('1234567');
	});

	it('refuses a value that nobody can defend, and says what is printed and likely', () => {
		expect(() => copy('damaged', 'value')).toThrow(
			/1,800 million.*likely 18,000,000 CNY, a guess by convention.*sentence/,
		);
	});

	it('says bound and unit with the number', () => {
		expect(copy('bounded', 'quantity')).toBe('more than 22000 cases');
		expect(copy('bounded', 'quantity', 'zh')).toBe('超过22000起案件');
		expect(copy('corrected', 'quantity')).toBe('more than 29000000000 cases (corrected, printed 290)');
		expect(copy('damaged', 'quantity')).toBe(
			'more than “1,800 million” CNY (damaged; likely 18,000,000 CNY, a guess by convention)',
		);
	});

	it('makes a sentence with period, area, source and id', () => {
		expect(copy('bounded', 'sentence')).toBe(
			'Cases solved: Cybercrime; China; Feb–Aug 2018: more than 22,000 cases. ' +
				'Source: Ministry of Public Security, 2018-09-07 (mps-2018.bounded). ' +
				'Note: a lower bound, by convention 22,000 to under 23,000; period inferred.',
		);
		expect(copy('bounded', 'sentence', 'zh')).toBe(
			'侦破案件数：网络犯罪，中国，2018年2月–8月：超过2.2万起案件。来源：公安部，2018-09-07（mps-2018.bounded）。' +
				'注意：下限，按惯例读作2.2万至2.3万（不含）；时段为推断。',
		);
	});

	it('has nothing to warn of where it is exact and its period stated', () => {
		expect(copy('exact', 'sentence')).not.toContain('Note');
	});

	it.each(['sentence', 'citation', 'markdown', 'bibtex', 'csl'] as const)(
		'carries its correction and its damage as %s',
		form => {
			expect(copy('corrected', form)).toContain('corrected from 290');
			expect(copy('damaged', form)).toContain('1,800 million');
			expect(copy('damaged', form)).toMatch(/likely 18,000,000 CNY, a guess by convention/);
		},
	);

	it('has a short citation that still says the doubt', () => {
		expect(copy('exact', 'short')).toBe('(Ministry of Public Security 2018, mps-2018.exact)');
		expect(copy('corrected', 'short')).toBe(
			'(Ministry of Public Security 2018, mps-2018.corrected; corrected from 290, confidence high; a lower bound; period inferred)',
		);
	});

	it('cites the place that prints it', () => {
		expect(copy('money', 'citation')).toContain('file 004_a.txt. Characters 3–20: “2300000 cases”');
	});

	it('is one header line and one row as TSV, empty last cells kept', () => {
		const lines = copy('exact', 'tsv').split('\n');
		expect(lines).toHaveLength(2);
		expect(lines[0]!.split('\t')).toHaveLength(lines[1]!.split('\t').length);
	});

	it('reads back equal from JSON', () => {
		expect(JSON.parse(copy('damaged', 'json'))).toEqual(figures.damaged);
	});

	it('leaves no control character in any form', () => {
		const hostile = {...figures.exact, printed: '1\u001B[2J', note: 'a\u202Eb', status: 'damaged' as const};
		for (const form of FORM_IDS) {
			const text = writeForm(dataset, {type: 'figure', record: hostile}, form, 'en');
			expect(text).not.toMatch(/[\u001B\u202E]/);
		}
	});
});

describe('what the bundled data is unsure of', () => {
	const bundled = loadBundled();
	const form = (id: string, as: FormId, lang: 'en' | 'zh' = 'en') =>
		writeForm(bundled, findRecord(bundled, id)!, as, lang);

	it.each(['sentence', 'short', 'quantity', 'citation', 'markdown', 'bibtex', 'csl'] as const)(
		'says as %s that a figure is vague',
		as => {
			const id = 'mps-2018.xinxiang-sniffing.victim_loss';
			expect(form(id, as)).toContain('no single value; its words allow 10,000 to 100,000 CNY');
			expect(form(id, as, 'zh')).toContain('无单一数值，字面范围为1万至10万元');
		},
	);

	it.each([
		['mps-2018.guangdong-worldcup.websites_and_apps_destroyed', 'unit', 'medium'],
		['mps-2021.suicide_prevention.suicides_prevented', 'unit', 'high'],
		['gansu-2022.qingyang-personal-info.personal_records_seized', 'unit', 'high'],
		['mps-2018.harmful_information.apps_closed', 'bound', 'high'],
		['mps-2016.websites_and_columns_closed', 'bound', 'high'],
	])('says of %s that its %s is corrected, and how surely', (id, part, confidence) => {
		expect(form(id, 'quantity')).toMatch(new RegExp(` \\(the ${part} is corrected\\)$`));
		expect(form(id, 'short')).toContain(`the ${part} is corrected, confidence ${confidence}`);
		expect(form(id, 'sentence')).toContain(`confidence ${confidence}`);
	});

	it('says what speaks against the number of a parallel report', () => {
		for (const as of ['sentence', 'citation'] as const) {
			expect(form('parallel-mps-2016.cases_solved', as)).toMatch(
				/\. A journal abstract gives more than 2,100 cases for the year; the two were not reconciled\.$/,
			);
		}
	});

	it('says in short of a report or case that its period is inferred or its text not held', () => {
		expect(form('mps-2018', 'short')).toBe('(Ministry of Public Security 2018, mps-2018; period inferred)');
		expect(form('parallel-mps-2016', 'short')).toMatch(/parallel report, text not held\)$/);
		expect(form('mps-2018.jiuquan-loan', 'short')).toMatch(/; period inferred\)$/);
	});
});

describe('a report that is copied', () => {
	it('is an entry that BibTeX can read, special characters escaped', () => {
		const entry = writeForm(dataset, {type: 'report', record: report}, 'bibtex', 'en');
		expect(entry).toMatch(/^@techreport\{mps-2018,\n/);
		expect(entry).toContain('title = {Results \\& cases: 100\\% of \\textbraceleft{}net\\textbraceright{}}');
		expect(entry).toContain('month = sep');
		expect(entry.split('{').length).toBe(entry.split('}').length);
	});

	it('is one item of CSL-JSON with a date in parts', () => {
		const [item] = JSON.parse(writeForm(dataset, {type: 'report', record: report}, 'csl', 'zh'));
		expect(item).toMatchObject({
			id: 'mps-2018',
			type: 'report',
			author: [{literal: '公安部'}],
			issued: {'date-parts': [[2018, 9, 7]]},
		});
		// The address belongs to what told the date, not to the report.
		expect(item.URL).toBeUndefined();
	});

	it('has no value, and says which forms it has', () => {
		expect(formsOf('report')).not.toContain('value');
		expect(() => writeForm(dataset, {type: 'report', record: report}, 'value', 'en')).toThrow(
			/a report has no form "value"; it has sentence, short, citation/,
		);
	});
});
