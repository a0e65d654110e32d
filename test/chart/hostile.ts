/** The dataset with markup, quotes and control characters in every text that a picture shows. */
import {loadBundled} from '../../src/dataset/load.ts';
import {type Dataset, indexTables} from '../../src/model/dataset.ts';

export const SPITE = `<script>alert(1)</script> & "q" 'a' ]]> \u001B[31m\u0007\u202E \uFFFE <!-- é中`;

const spoil = <
	T extends {readonly label: {readonly en: string; readonly zh: string; readonly pinyin: string}},
>(
	rows: readonly T[],
): T[] =>
	rows.map(row => ({
		...row,
		label: {...row.label, en: row.label.en + SPITE, zh: row.label.zh + SPITE},
	}));

export function hostileDataset(): Dataset {
	const {tables} = loadBundled();
	return indexTables({
		...tables,
		areas: spoil(tables.areas),
		categories: spoil(tables.categories),
		metrics: spoil(tables.metrics).map(row => ({...row, definition: {en: SPITE, zh: SPITE}})),
		publishers: spoil(tables.publishers),
		reports: spoil(tables.reports).map(row => ({
			...row,
			title: {en: SPITE, zh: SPITE},
			carrier: {en: SPITE, zh: SPITE},
		})),
		units: tables.units.map(unit => ({...unit, plural: unit.plural + SPITE, measure: SPITE})),
	});
}
