/** The columns of each table in CSV and TSV: every field of a record, nested ones by dotted path, in a fixed order. */

const BOTH = (name: string): string[] => [`${name}.en`, `${name}.zh`];
const LABEL = [...BOTH('label'), 'label.pinyin'];
const PERIOD = ['period.start', 'period.end', 'period.basis', 'period.note', 'period.noteZh'];

export const COLUMNS = {
	reports: [
		'id',
		'tier',
		...LABEL,
		...BOTH('title'),
		'publisher',
		...BOTH('carrier'),
		...['file', 'sha256', 'length', 'language', 'translation'].map(field => `source.${field}`),
		...['date', 'basis', 'note', 'noteZh', 'source', 'url'].map(field => `published.${field}`),
		'area',
		...PERIOD,
		'campaign',
		'quality.rating',
		...BOTH('quality.note'),
		...BOTH('summary'),
	],
	campaigns: ['id', 'parent', ...LABEL, 'aliases', 'reports', 'area', ...PERIOD, ...BOTH('summary')],
	metrics: [
		'id',
		...LABEL,
		'unit',
		'kind',
		...BOTH('act'),
		'counts',
		'generic',
		'family',
		...BOTH('definition'),
		'near',
		'aliases',
	],
	categories: [
		'id',
		'parent',
		'includes',
		...LABEL,
		'aliases',
		'iccs.code',
		'iccs.label',
		'iccs.exact',
		'note',
	],
	figures: [
		...['id', 'report', 'campaign', 'case', 'source', 'metric', 'category', 'area', 'level'],
		...PERIOD,
		...['kind', 'unit', 'printed', 'printedValue', 'value', 'low', 'high', 'bound', 'status'],
		...['basis', 'reason', 'reasonZh', 'source', 'url', 'confidence', 'likely', 'expect', 'original'].map(
			field => `reading.${field}`,
		),
		...['evidence', 'partOf', 'note', 'noteZh'],
	],
	cases: [
		...['id', 'report', 'campaign'],
		...LABEL,
		...['aliases', 'category', 'area'],
		...BOTH('place'),
		...PERIOD,
		'people',
		...BOTH('summary'),
	],
	periods: ['id', 'start', 'end', 'basis', ...BOTH('label'), 'months', 'reports', 'campaigns'],
} as const satisfies Record<string, readonly string[]>;

/** The tables a person can list and export. */
export type TableName = keyof typeof COLUMNS;
export const TABLE_NAMES = Object.keys(COLUMNS) as readonly TableName[];

export type Cell = string | number | boolean | null;

/** The value at a dotted path; lists and objects as JSON text, what is missing as null. */
export function cellAt(record: unknown, path: string): Cell {
	let at: unknown = record;
	for (const key of path.split('.')) {
		at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
	}
	if (at === undefined || at === null) {
		return null;
	}
	return typeof at === 'object' ? JSON.stringify(at) : (at as Cell);
}
