/** The forms in which a record is copied, as a table. Each carries its source and its doubt. */
import type {Dataset, Found} from '../model/dataset.ts';
import {InputError} from '../model/input-error.ts';
import {quote} from '../model/quote.ts';
import type {Both, Figure, Lang, RecordType} from '../model/types.ts';
import {cleanText} from '../text/clean.ts';
import {FIGURE_FORMS} from './figure-forms.ts';
import {RECORD_FORMS} from './record-forms.ts';

export const FORM_IDS = [
	'value',
	'quantity',
	'sentence',
	'short',
	'citation',
	'markdown',
	'tsv',
	'csv',
	'json',
	'bibtex',
	'csl',
	'id',
] as const;
export type FormId = (typeof FORM_IDS)[number];

export const FORM_LABELS: Readonly<Record<FormId, Both>> = {
	value: {en: 'value, exactly as read', zh: '数值（原值）'},
	quantity: {en: 'value with bound and unit', zh: '带界限和单位的数值'},
	sentence: {en: 'sentence with period, area and source', zh: '完整句子（含时段、地区、来源）'},
	short: {en: 'short citation', zh: '简短出处'},
	citation: {en: 'citation', zh: '引文出处'},
	markdown: {en: 'Markdown with a footnote', zh: 'Markdown（带脚注）'},
	tsv: {en: 'row for a spreadsheet (TSV)', zh: '表格行（TSV）'},
	csv: {en: 'row for a spreadsheet (CSV)', zh: '表格行（CSV）'},
	json: {en: 'whole record (JSON)', zh: '完整记录（JSON）'},
	bibtex: {en: 'BibTeX of the report', zh: '报告的BibTeX'},
	csl: {en: 'CSL-JSON of the report', zh: '报告的CSL-JSON'},
	id: {en: 'permanent id', zh: '永久编号'},
};

/** The forms that a kind of record has, in the order of a menu. */
export function formsOf(type: RecordType): FormId[] {
	const table = type === 'figure' ? FIGURE_FORMS : (RECORD_FORMS[type] ?? {});
	return FORM_IDS.filter(form => form in table);
}

/** What `copy` takes unless told: the value of a figure, the citation of what has one, else the record. */
export function defaultForm(type: RecordType): FormId {
	return type === 'figure' ? 'value' : formsOf(type).includes('citation') ? 'citation' : 'json';
}

/**
 * The text of a record in one form, without a final newline and without control characters.
 * @throws InputError where the record has no such form, or no value to copy
 */
export function writeForm(dataset: Dataset, found: Found, form: FormId, lang: Lang): string {
	const {type, record} = found;
	const write =
		type === 'figure'
			? FIGURE_FORMS[form]?.(record as Figure, dataset, lang)
			: RECORD_FORMS[type]?.[form]?.(record as never, dataset, lang);
	if (write === undefined) {
		const forms = formsOf(type);
		throw new InputError(
			`a ${type} has no form ${quote(form)}; it has ${forms.join(', ')}`,
			`类型${type}没有形式${quote(form)}；可用${forms.join('、')}`,
		);
	}
	return cleanText(write);
}
