/** The filter options of `list` and `export`; each is one filter of the query language. */
import type {Argv} from 'yargs';
import type {TableName} from '../export/columns.ts';
import {faulty, faultyIn, talk} from '../i18n/talk.ts';
import type {AnyRecord, Dataset, Found} from '../model/dataset.ts';
import type {Figure, Lang, RecordType} from '../model/types.ts';
import {checkQuery, nearestValue} from '../query/check.ts';
import {FIELDS} from '../query/fields.ts';
import {parseQuery} from '../query/parse.ts';
import {matchesFilter} from '../query/run.ts';
import type {Hint, HintCode, Query} from '../query/types.ts';
import {text} from './options.ts';
import {wordMatches} from './word-matches.ts';

const FIELD_OPTIONS = {
	area: 'in this area or below it, e.g. CN-GS or gansu',
	category: 'of this category or below it',
	metric: 'counting this',
	report: 'from this report',
	campaign: 'of this campaign or below it',
	from: 'not over before this date, e.g. 2018 or 2018-02',
	to: 'not begun after this date',
} as const;
type FieldOption = keyof typeof FIELD_OPTIONS;

export type FilterArgs = {readonly [name in FieldOption | 'where']?: string | undefined};

export function filterOptions<T>(yargs: Argv<T>): Argv<T & FilterArgs> {
	const fields = Object.entries(FIELD_OPTIONS).map(([name, describe]) => [
		name,
		{...text(`--${name}`, describe), group: 'Filters:'},
	]);
	return yargs.options({
		...Object.fromEntries(fields),
		where: {
			...text('--where', 'query, e.g. "category:gambling suspects>100"'),
			group: 'Filters:',
		},
	}) as unknown as Argv<T & FilterArgs>;
}

const quoted = (value: string): string => `"${value.replaceAll('"', '')}"`;

/**
 * All filter options as one query.
 * @throws InputError for the first thing in it that cannot be understood
 */
export function queryOf(args: FilterArgs, dataset: Dataset): Query {
	const options = (Object.keys(FIELD_OPTIONS) as FieldOption[]).flatMap(name => {
		const value = args[name];
		return value === undefined ? [] : [understood(`${name}:${quoted(value)}`, `--${name}`, dataset)];
	});
	const where = args.where === undefined ? [] : [understood(args.where, '--where', dataset)];
	const all = [...options, ...where];
	return {
		terms: all.flatMap(query => query.terms),
		filters: all.flatMap(query => query.filters),
		hints: [],
	};
}

/** What the search box only remarks on is an error here: a script cannot see remarks. */
export function understood(
	typed: string,
	option: string,
	dataset: Dataset,
	spared: readonly HintCode[] = [],
): Query {
	const query = parseQuery(typed);
	const [hint] = [...query.hints, ...checkQuery(query, dataset)].filter(({code}) => !spared.includes(code));
	if (query.terms.length + query.filters.length === 0 && (!hint || hint.code === 'empty_word')) {
		throw faulty('usage.emptyQuery', {option});
	}
	if (hint) {
		throw faultyIn('usage.inOption', lang => ({
			option,
			text: lang === 'zh' ? hint.textZh : hint.text,
			more: hint.code === 'unknown_value' ? some(query, dataset, lang) : advice(hint, lang),
		}));
	}
	return query;
}

/** Slips that leave the meaning of words plain: a search only remarks on them. */
const REMARKS: readonly HintCode[] = ['too_long', 'control_characters', 'unbalanced_quote', 'empty_word'];

/** The words of `search`: what is no filter at all is as wrong there as in `--where`. */
export const understoodWords = (typed: string, option: string, dataset: Dataset): Query =>
	understood(typed, option, dataset, REMARKS);

/** Where no field is spelt nearly so, which there are; and what a number looks like. */
function advice({code, text}: Hint, lang: Lang): string {
	if (code === 'bad_number') {
		return talk(lang, 'usage.numbers');
	}
	return code === 'unknown_field' && !text.includes('; nearest: ')
		? talk(lang, 'usage.fields', {fields: FIELDS.map(({key}) => key).join(', ')})
		: '';
}

/** Where no value is spelt nearly so, what values look like. */
function some(query: Query, dataset: Dataset, lang: Lang): string {
	const bad = query.filters.find(filter => checkQuery({...query, filters: [filter]}, dataset).length > 0);
	const field = FIELDS.find(({key}) => key === bad?.field);
	if (!bad || !field || nearestValue(bad, dataset) !== undefined) {
		return '';
	}
	const ids = field.values(dataset).map(({id}) => id);
	const some = `${ids.slice(0, 6).join(', ')}${ids.length > 6 ? ', …' : ''}`;
	return talk(lang, 'usage.fieldTakes', {field: field.key, ids: some});
}

const TYPES: Readonly<Record<TableName, RecordType>> = {
	reports: 'report',
	campaigns: 'campaign',
	metrics: 'metric',
	categories: 'category',
	figures: 'figure',
	cases: 'case',
	periods: 'period',
};

export const typeOf = (table: TableName): RecordType => TYPES[table];

export function figuresOf({type, record}: Found, dataset: Dataset): readonly Figure[] {
	const groups = {
		report: dataset.figuresOfReport,
		campaign: dataset.figuresOfCampaign,
		case: dataset.figuresOfCase,
		metric: dataset.figuresOfMetric,
		period: dataset.figuresOfPeriod,
	} as const;
	return type === 'figure' || type === 'category'
		? dataset.tables.figures.filter(figure => figure.category === record.id)
		: (groups[type].get(record.id) ?? []);
}

/**
 * The rows of a table that a query matches. A filter that says nothing of such a record (a metric has no
 * area) is asked of its figures: one must match all such filters.
 */
export async function filterTable(dataset: Dataset, table: TableName, query: Query): Promise<AnyRecord[]> {
	const type = typeOf(table);
	const own = query.filters.filter(filter =>
		FIELDS.some(field => field.key === filter.field && field.applies.includes(type)),
	);
	const ofFigures = type === 'figure' ? [] : query.filters.filter(filter => !own.includes(filter));
	if (type === 'figure' && own.length < query.filters.length) {
		return [];
	}
	const rows = (dataset.tables[table] as readonly AnyRecord[]).filter(record => {
		const found = {type, record};
		return (
			own.every(filter => matchesFilter(found, filter, dataset)) &&
			(ofFigures.length === 0 ||
				figuresOf(found, dataset).some(figure =>
					ofFigures.every(filter => matchesFilter({type: 'figure', record: figure}, filter, dataset)),
				))
		);
	});
	return query.terms.length === 0 ? rows : matchingWords(dataset, rows, type, query);
}

async function matchingWords(
	dataset: Dataset,
	rows: AnyRecord[],
	type: RecordType,
	query: Query,
): Promise<AnyRecord[]> {
	const ids = await wordMatches(dataset, type, query);
	return rows.filter(row => ids.has(row.id));
}
