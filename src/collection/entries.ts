/** What each item of a collection says, ready for any form of sheet. */
import {compareSides, explainRow, resolveSide, rowTitle} from '../compare/index.ts';
import {doubts, remarks} from '../export/doubt.ts';
import {figureAmount} from '../export/figure-forms.ts';
import {type Dataset, figureLabel} from '../model/dataset.ts';
import {periodId} from '../model/period.ts';
import type {Case, Figure, Lang} from '../model/types.ts';
import {periodText} from '../text/period.ts';
import type {Collection, Item} from './collection.ts';
import {rowRef} from './row-ref.ts';

export type Entry = {
	readonly item: Item;
	/** Empty for a note. */
	readonly title: string;
	/** With bound and unit; empty where it is no figure. */
	readonly amount: string;
	/** Where and when, or a summary. */
	readonly about: string;
	/** Further sentences: the rows of a comparison. */
	readonly lines: readonly string[];
	/** Clauses without a full stop. */
	readonly doubts: readonly string[];
	/** Where in its source; empty where that is the whole report. */
	readonly place: string;
	/** Ids of the reports it rests on. */
	readonly reports: readonly string[];
	/** What stands behind it, for JSON; null for a note, and for what is not in the data. */
	readonly record: unknown;
	readonly figure: Figure | null;
};

const NOTHING = {
	amount: '',
	about: '',
	lines: [],
	doubts: [],
	place: '',
	reports: [],
	record: null,
	figure: null,
};

const missing = (item: Item, lang: Lang): Entry => ({
	...NOTHING,
	item,
	title: item.ref,
	about: lang === 'zh' ? '所载数据中没有此项' : 'not in the data that is loaded',
});

function figureEntry(item: Item, figure: Figure, dataset: Dataset, lang: Lang): Entry {
	const zh = lang === 'zh';
	const area = dataset.area.get(figure.area)?.label[lang] ?? figure.area;
	const [first] = figure.evidence;
	const at = first && (zh ? `字符${first.start}–${first.end}` : `characters ${first.start}–${first.end}`);
	return {
		...NOTHING,
		item,
		title: figureLabel(dataset, figure)[lang],
		amount: figureAmount(figure, dataset, lang),
		about: [area, periodText(figure.period, lang)].join(zh ? '，' : '; '),
		doubts: [...doubts(figure, lang, dataset.unit.get(figure.unit)), ...remarks(figure, lang)],
		place: [figure.id, at].filter(Boolean).join(zh ? '，' : ', '),
		reports: [figure.report],
		record: figure,
		figure,
	};
}

function caseEntry(item: Item, record: Case, lang: Lang): Entry {
	const when = periodText(record.period, lang);
	return {
		...NOTHING,
		item,
		title: record.label[lang],
		about:
			lang === 'zh'
				? `${record.place.zh}，${when}。${record.summary.zh}`
				: `${record.place.en}; ${when}. ${record.summary.en}`,
		doubts: record.period.basis === 'inferred' ? [lang === 'zh' ? '时段为推断' : 'period inferred'] : [],
		place: record.id,
		reports: [record.report],
		record,
	};
}

function comparisonEntry(item: Item & {kind: 'comparison'}, dataset: Dataset, lang: Lang): Entry {
	const [a, b] = [resolveSide(dataset, item.a), resolveSide(dataset, item.b)];
	if (!a || !b) {
		return missing(item, lang);
	}
	const comparison = compareSides(dataset, a, b);
	const rows = item.row === null ? comparison.rows : comparison.rows.filter(row => rowRef(row) === item.row);
	const [first] = rows;
	if (item.row !== null && !first) {
		return missing(item, lang);
	}
	const shown = item.row === null ? rows.filter(({verdict}) => verdict !== 'not_comparable') : rows;
	const refused = rows.length - shown.length;
	const figures = shown.flatMap(row => [row.a, row.b]).filter(figure => figure !== null);
	const sides = `A: ${a.label[lang]}; B: ${b.label[lang]}`;
	return {
		...NOTHING,
		item,
		title:
			item.row !== null && first ? rowTitle(dataset, first, lang) : lang === 'zh' ? '比较' : 'Comparison',
		about: lang === 'zh' ? sides.replaceAll(': ', '：').replace('; ', '；') : sides,
		lines: [
			...shown.map(row => explainRow(dataset, row, lang)),
			...(refused > 0
				? [
						lang === 'zh'
							? `另有${refused}行不可比较或仅一方有，未列出。`
							: `${refused} more rows may not be compared, or are on one side only; they are left out.`,
					]
				: []),
		],
		doubts: comparison.reasons.map(reason =>
			(lang === 'zh' ? reason.textZh : reason.text).replace(/[.。]$/, ''),
		),
		place: item.ref,
		reports: [...new Set(figures.map(figure => figure.report))],
		record: {a: item.a, b: item.b, rows},
	};
}

const known = new WeakMap<Dataset, WeakMap<Item, Partial<Record<Lang, Entry>>>>();

/** Made once for each item: a screen of comparisons would otherwise compare anew at every key. */
export function entryOf(item: Item, dataset: Dataset, lang: Lang): Entry {
	const ofData = known.get(dataset) ?? new WeakMap<Item, Partial<Record<Lang, Entry>>>();
	known.set(dataset, ofData);
	const ofItem = ofData.get(item) ?? {};
	ofData.set(item, ofItem);
	ofItem[lang] ??= makeEntry(item, dataset, lang);
	return ofItem[lang];
}

function makeEntry(item: Item, dataset: Dataset, lang: Lang): Entry {
	switch (item.kind) {
		case 'note':
			return {...NOTHING, item, title: ''};
		case 'figure': {
			const figure = dataset.figure.get(item.ref);
			return figure ? figureEntry(item, figure, dataset, lang) : missing(item, lang);
		}
		case 'case': {
			const record = dataset.case.get(item.ref);
			return record ? caseEntry(item, record, lang) : missing(item, lang);
		}
		case 'comparison':
			return comparisonEntry(item, dataset, lang);
	}
}

export const entriesOf = (collection: Collection, dataset: Dataset, lang: Lang): Entry[] =>
	collection.items.map(item => entryOf(item, dataset, lang));

/** What was collected and is not in the data that is loaded. */
export const isMissing = ({item, record}: Entry): boolean => item.kind !== 'note' && record === null;

/** Ids of all reports that the entries rest on, each once, in the order of first use. */
export const reportsOf = (entries: readonly Entry[]): string[] => [
	...new Set(entries.flatMap(({reports}) => reports)),
];

export const spanOf = ({figure}: Entry): string => (figure ? periodId(figure.period) : '');
