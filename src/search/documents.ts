/** Each record of the dataset as the fields it can be found by, made when it is looked at. */
import {type Dataset, type Found, figureLabel, recordLabel} from '../model/dataset.ts';
import type {Both, Figure, RecordType} from '../model/types.ts';
import {tierOf} from '../query/tier.ts';
import type {Steps} from '../steps/steps.ts';
import {commonReadings} from './common-readings.ts';
import {sortTokens} from './index-core/sort-tokens.ts';

import {createPreparer, type Prepared} from './normalize.ts';
import {createLearner, ownReading, type Readings} from './pinyin.ts';
import {createRecent} from './recent.ts';
import {both, type Source, sourcesOf} from './sources.ts';
import {FIGURE_SHARE, type FieldName, typeOrder, WEIGHTS} from './weights.ts';

export type Field = {readonly name: FieldName; readonly weight: number; readonly prepared: Prepared};

export type Document = {
	readonly found: Found;
	readonly tier: 'primary' | 'parallel' | null;
	readonly title: Both;
	readonly fields: readonly Field[];
};

/** A text of a record before it is prepared. */
export type Text = {readonly name: FieldName; readonly weight: number; readonly text: string};

/** As the labels of the data are read; the common reading of characters that no label has. */
export function* readingsSteps({tables}: Dataset): Steps<Readings> {
	const rows = [
		tables.areas,
		tables.categories,
		tables.campaigns,
		tables.cases,
		tables.metrics,
		tables.reports,
	];
	const labels = rows.flat().map(row => row.label);
	const learner = createLearner();
	for (const [i, label] of labels.entries()) {
		learner.learn(label);
		if (i % 200 === 0) {
			yield 0;
		}
	}
	const readings = new Map([...commonReadings(), ...learner.readings()]);
	for (const [i, label] of labels.entries()) {
		const own = ownReading(label, readings);
		if (own) {
			readings.set(...own);
		}
		if (i % 200 === 0) {
			yield 0;
		}
	}
	return readings;
}

/** Every record but periods, which reports and campaigns stand for; in the order that decides between equals. */
export function* everything({tables}: Dataset): Steps<Found[]> {
	const rows: ReadonlyArray<readonly [RecordType, ReadonlyArray<Found['record']>]> = [
		['campaign', tables.campaigns],
		['case', tables.cases],
		['report', tables.reports],
		['metric', tables.metrics],
		['category', tables.categories],
		['figure', tables.figures],
	];
	const all: Found[] = [];
	for (const [type, records] of rows.toSorted(([a], [b]) => typeOrder(a) - typeOrder(b))) {
		const places = new Uint32Array(records.length).map((_, i) => i);
		const order = yield* sortTokens(
			records.map(({id}) => id),
			places,
		);
		for (const place of order) {
			all.push({type, record: records[place]!});
		}
		yield 0;
	}
	return all;
}

export const titleOf = (dataset: Dataset, found: Found): Both =>
	found.type === 'figure' ? figureLabel(dataset, found.record as Figure) : recordLabel(dataset, found);

export function textsOf(dataset: Dataset, found: Found): Text[] {
	const share = found.type === 'figure' ? FIGURE_SHARE : 1;
	const sources: Source[] = [
		...both('label', titleOf(dataset, found), 'labelZh'),
		['id', found.record.id],
		...sourcesOf(dataset, found),
	];
	return sources
		.filter((source): source is readonly [FieldName, string] => Boolean(source[1]))
		.map(([name, text]) => ({
			name,
			text,
			weight: WEIGHTS[name] * (name === 'printed' || name === 'value' ? 1 : share),
		}));
}

/** All weights a text may have, best first. */
export const ALL_WEIGHTS: readonly number[] = [
	...new Set(Object.values(WEIGHTS).flatMap(weight => [weight, weight * FIGURE_SHARE])),
].sort((a, b) => b - a);

/**
 * @param most records remembered at most, and so what a search over large data holds beside its index
 * @returns a function giving the document of a record by its place in `records`
 */
export function createDocuments(
	dataset: Dataset,
	records: readonly Found[],
	readings: Readings,
	most: number,
): (place: number) => Document {
	const prepare = createPreparer(readings, most * 8);
	const known = createRecent<number, Document>(most);
	return place => {
		let document = known.get(place);
		if (!document) {
			const found = records[place]!;
			const {en, zh} = titleOf(dataset, found);
			document = {
				found,
				tier: tierOf(dataset, found),
				title: {en, zh},
				fields: textsOf(dataset, found).map(({name, weight, text}) => ({
					name,
					weight,
					prepared: prepare(text),
				})),
			};
			known.set(place, document);
		}
		return document;
	};
}
