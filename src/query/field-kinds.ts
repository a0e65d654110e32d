/** The four kinds of field: names of things, closed choices, numbers, dates. Rows of the table are made here. */
import type {Dataset, Found} from '../model/dataset.ts';
import type {Both, RecordType} from '../model/types.ts';
import {number} from '../text/number.ts';
import {parseDate} from './date.ts';
import {type Named, resolveName} from './names.ts';
import {compares, type Quantity} from './quantity.ts';
import type {Filter, Op} from './types.ts';

export type FieldKind = 'names' | 'choice' | 'number' | 'date';

/** One row of the field table. */
export type Field = {
	readonly key: string;
	/** Other spellings of the key, folded. */
	readonly aliases: readonly string[];
	/** Records of other types never match, negated or not. */
	readonly applies: readonly RecordType[];
	readonly kind: FieldKind;
	/** What the record belongs to, for fields that name things; empty for the rest. */
	idsOf(dataset: Dataset, found: Found): readonly string[];
	/** Whether the record satisfies the filter, before `not`. */
	test(found: Found, filter: Filter, dataset: Dataset): boolean;
	/** The filter as part of a sentence: "in Gansu", "地区为甘肃". */
	say(filter: Filter, dataset: Dataset): Both;
	/** What may stand as value, where that is a list: for completions and for the nearest valid one. */
	values(dataset: Dataset): readonly Named[];
};

type Head = Pick<Field, 'key' | 'aliases' | 'applies'>;
type Phrase = (what: Both) => Both;

const alternatives = (filter: Filter): string[] => filter.value.split('|').filter(part => part.trim() !== '');

/** Ids named by a filter's value; the alternatives of `a|b` together. */
export function namedIds(field: Field, filter: Filter, dataset: Dataset): string[] {
	return alternatives(filter).flatMap(part => resolveName(field.values(dataset), part));
}

function sayNames(field: Field, filter: Filter, dataset: Dataset): Both {
	const table = field.values(dataset);
	const labels = namedIds(field, filter, dataset).map(id => table.find(row => row.id === id)?.label);
	const known = labels.filter(label => label !== undefined);
	return known.length === 0 || known.length > 3
		? {en: `“${filter.value}”`, zh: `“${filter.value}”`}
		: {en: known.map(label => label.en).join(' or '), zh: known.map(label => label.zh).join('或')};
}

/** A field that names things; `idsOf` lists what a record belongs to, so that a parent finds its children. */
export function names(
	head: Head,
	values: (dataset: Dataset) => readonly Named[],
	idsOf: (dataset: Dataset, found: Found) => readonly string[],
	phrase: Phrase,
	kind: 'names' | 'choice' = 'names',
): Field {
	const field: Field = {
		...head,
		kind,
		values,
		idsOf,
		test: (found, filter, dataset) => {
			const wanted = namedIds(field, filter, dataset);
			return wanted.length > 0 && idsOf(dataset, found).some(id => wanted.includes(id));
		},
		say: (filter, dataset) => phrase(sayNames(field, filter, dataset)),
	};
	return field;
}

export function choice(
	head: Head,
	values: readonly Named[],
	idOf: (dataset: Dataset, found: Found) => string | null,
	phrase: Phrase,
): Field {
	return names(
		head,
		() => values,
		(dataset, found) => {
			const id = idOf(dataset, found);
			return id === null ? [] : [id];
		},
		phrase,
		'choice',
	);
}

const COMPARED: Readonly<Record<Op, readonly [string, string]>> = {
	':': ['exactly', '等于'],
	'=': ['exactly', '等于'],
	'!=': ['other than', '不等于'],
	'>': ['more than', '超过'],
	'>=': ['at least', '不少于'],
	'<': ['less than', '少于'],
	'<=': ['at most', '不超过'],
};

/** A field that compares numbers; one quantity of the record that satisfies the filter is enough. */
export function quantity(
	head: Head,
	quantitiesOf: (dataset: Dataset, found: Found) => readonly Quantity[],
	phrase: Phrase,
): Field {
	return {
		...head,
		kind: 'number',
		values: () => [],
		idsOf: () => [],
		test: (found, {op, number: n}, dataset) =>
			n !== null && quantitiesOf(dataset, found).some(q => compares(q, op, n)),
		say: ({op, number: n}) => {
			const [en, zh] = COMPARED[op];
			return phrase({en: `${en} ${number(n ?? 0, 'en')}`, zh: `${zh}${number(n ?? 0, 'zh')}`});
		},
	};
}

/** A field that compares the record's period with a day, month or year. */
export function time(
	head: Head,
	test: (start: string, end: string, date: string, op: Op) => boolean,
	spanOf: (found: Found) => {start: string; end: string} | null,
	phrase: Phrase,
): Field {
	return {
		...head,
		kind: 'date',
		values: () => [],
		idsOf: () => [],
		test: (found, {value, op}) => {
			const span = spanOf(found);
			const date = parseDate(value);
			return span !== null && date !== undefined && test(span.start, span.end, date, op);
		},
		say: ({value}) => phrase({en: parseDate(value) ?? value, zh: parseDate(value) ?? value}),
	};
}
