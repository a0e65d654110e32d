/** Orders records by one key; a record without that key comes last either way, ties keep to the id. */
import type {Dataset, Found} from '../model/dataset.ts';
import {recordLabel} from '../model/dataset.ts';
import {firstDay} from '../model/period.ts';
import type {Campaign, Case, Figure, Lang, Metric, RecordType, Report} from '../model/types.ts';
import {figuresOf} from './links.ts';

export type SortKey = {
	readonly key: string;
	readonly applies: readonly RecordType[];
	/** What is compared; null where the record has none. */
	of(found: Found, dataset: Dataset, lang: Lang): string | number | null;
};

const largest = (figures: readonly Figure[]): number | null => {
	const values = figures.flatMap(figure => figure.value ?? figure.low ?? []);
	return values.length === 0 ? null : Math.max(...values);
};

const DATED: readonly RecordType[] = ['report', 'campaign', 'case', 'figure'];

export const SORT_KEYS: readonly SortKey[] = [
	{key: 'id', applies: [...DATED, 'metric', 'category', 'period'], of: ({record}) => record.id},
	{
		key: 'label',
		applies: [...DATED, 'metric', 'category', 'period'],
		of: (found, dataset, lang) => recordLabel(dataset, found)[lang],
	},
	{
		key: 'date',
		applies: [...DATED, 'period'],
		of: ({type, record}) => {
			const span = type === 'period' ? (record as {start: string}) : (record as Case).period;
			return firstDay(span.start);
		},
	},
	{key: 'published', applies: ['report'], of: ({record}) => firstDay((record as Report).published.date)},
	{key: 'area', applies: DATED, of: ({record}) => (record as Campaign).area},
	{key: 'category', applies: ['case', 'figure'], of: ({record}) => (record as Case).category},
	{key: 'report', applies: ['case', 'figure'], of: ({record}) => (record as Case).report},
	{key: 'campaign', applies: ['case', 'figure', 'report'], of: ({record}) => (record as Case).campaign},
	{key: 'metric', applies: ['figure'], of: ({record}) => (record as Figure).metric},
	{key: 'family', applies: ['metric'], of: ({record}) => (record as Metric).family},
	{key: 'status', applies: ['figure'], of: ({record}) => (record as Figure).status},
	{key: 'value', applies: ['figure'], of: ({record}) => largest([record as Figure])},
	{
		key: 'suspects',
		applies: ['case'],
		of: (found, dataset) =>
			largest(figuresOf(dataset, found).filter(figure => figure.metric === 'suspects_arrested')),
	},
	{
		key: 'money',
		applies: ['case'],
		of: (found, dataset) =>
			largest(figuresOf(dataset, found).filter(figure => figure.kind === 'money' && figure.unit === 'CNY')),
	},
];

/** Keys that records of this type can be sorted by, in the order to offer them. */
export function sortKeys(type: RecordType): string[] {
	return SORT_KEYS.filter(({applies}) => applies.includes(type)).map(({key}) => key);
}

const compare = (a: string | number, b: string | number, lang: Lang): number =>
	typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), lang);

/** @returns a new array; unchanged order where no key of that name applies */
export function sortRecords(
	rows: readonly Found[],
	key: string,
	dataset: Dataset,
	{descending = false, lang = 'en'}: {descending?: boolean; lang?: Lang} = {},
): Found[] {
	const row = SORT_KEYS.find(candidate => candidate.key === key);
	if (!row) {
		return [...rows];
	}
	const keyed = rows.map(found => ({
		found,
		by: row.applies.includes(found.type) ? row.of(found, dataset, lang) : null,
	}));
	keyed.sort((a, b) => {
		if (a.by === null || b.by === null) {
			return (
				Number(a.by === null) - Number(b.by === null) || compare(a.found.record.id, b.found.record.id, 'en')
			);
		}
		const order = compare(a.by, b.by, lang);
		return (descending ? -order : order) || compare(a.found.record.id, b.found.record.id, 'en');
	});
	return keyed.map(({found}) => found);
}
