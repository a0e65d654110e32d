/** Every form of twelve figures of the five reports, in both languages, byte for byte. */
import {describe, expect, it} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {formsOf, writeForm} from '../../src/export/forms.ts';
import {errorText, InputError} from '../../src/model/input-error.ts';
import type {Figure, Lang} from '../../src/model/types.ts';
import {expectGolden} from '../helpers/golden.ts';

const dataset = loadBundled();

const FIGURES = {
	'gansu-2022.lanzhou-drugs.funds_involved': 'damaged, money, no value',
	'mps-2016.wuxi-insiders.personal_records_seized': 'damaged, with a value',
	'mps-2016.personal_records_seized': 'corrected',
	'mps-2016.websites_and_columns_closed': 'corrected, nearly',
	'mps-2016.mianyang-526.funds_involved': 'corrected, money',
	'mps-2018.cases_solved': 'bounded, period inferred',
	'mps-2018.xinxiang-sniffing.victim_loss': 'money in words, an interval without a value',
	'mps-2018.guangzhou-water-army.illegal_profit': 'money, about',
	'mps-2018.guangdong-worldcup.funds_frozen': 'money, bounded',
	'mps-2021.fraud_gambling_support.cases_solved': 'exact',
	'gansu-2021.gangs_destroyed': 'of a Chinese text, bounded',
	'gansu-2021.gambling.websites_found_tampered_gambling': 'of a Chinese text, exact',
} as const;

function everyForm(record: Figure, lang: Lang): string {
	return formsOf('figure')
		.map(form => {
			let text: string;
			try {
				text = writeForm(dataset, {type: 'figure', record}, form, lang);
			} catch (error) {
				if (!(error instanceof InputError)) {
					throw error;
				}
				text = `(refused: ${errorText(error, lang)})`;
			}
			return `=== ${form}\n${text}\n`;
		})
		.join('\n');
}

describe.each(Object.entries(FIGURES))('%s (%s)', id => {
	it.each(['en', 'zh'] as const)('is copied as recorded, in every form: %s', lang => {
		const figure = dataset.figure.get(id);
		expect(figure, `${id} is in the data`).toBeDefined();
		expectGolden(`forms/${id}.${lang}.txt`, everyForm(figure!, lang));
	});
});
