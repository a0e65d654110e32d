import {describe, expect, it} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {formsOf, writeForm} from '../../src/export/forms.ts';
import {type Found, findRecord} from '../../src/model/dataset.ts';
import type {Lang} from '../../src/model/types.ts';

const dataset = loadBundled();
const sentence = (id: string, lang: Lang): string =>
	writeForm(dataset, findRecord(dataset, id) as Found, 'sentence', lang);

describe('what no report is the source of', () => {
	it('is said as a sentence, with its id', () => {
		expect(sentence('cases_solved', 'en')).toMatch(/^Cases solved \(cases_solved\): .*\. Unit: case\.$/);
		expect(sentence('cases_solved', 'zh')).toMatch(/^侦破案件数（cases_solved）：.*。单位：.+。$/);
		expect(sentence('gambling', 'en')).toBe(
			'Online gambling (gambling): Part of Cybercrime (all). ICCS 08, Acts against public order, authority and provisions of the State (the nearest class). The class on betting lies within 08; its code was not confirmed.',
		);
		expect(sentence('2018-02/2018-08', 'en')).toBe(
			'Feb–Aug 2018 (2018-02/2018-08): 7 months, inferred; of mps-2018.',
		);
	});
});

describe.each(['en', 'zh'] as const)('every record of every type (%s)', lang => {
	const {reports, campaigns, cases, figures, metrics, categories, periods} = dataset.tables;
	const ids = [reports, campaigns, cases, figures, metrics, categories, periods].flatMap(rows =>
		(rows as readonly {id: string}[]).map(({id}) => id),
	);

	it('has each of its forms, and says nothing of what it does not know', () => {
		for (const id of ids) {
			const found = findRecord(dataset, id) as Found;
			for (const form of formsOf(found.type).filter(one => one !== 'value')) {
				const text = writeForm(dataset, found, form, lang);
				expect(text.trim(), `${id} as ${form}`).not.toBe('');
				expect(text, `${id} as ${form}`).not.toMatch(/undefined|NaN|\[object/);
			}
		}
	});
});
