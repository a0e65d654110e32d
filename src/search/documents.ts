/** Each record of the dataset as the fields it can be found by. */
import {type Dataset, type Found, figureLabel, recordLabel} from '../model/dataset.ts';
import type {Both, Figure, RecordType} from '../model/types.ts';
import {tierOf} from '../query/tier.ts';
import {createPreparer, type Prepared} from './normalize.ts';
import {learnReadings, type Readings} from './pinyin.ts';
import {both, type Source, sourcesOf} from './sources.ts';
import {FIGURE_SHARE, type FieldName, WEIGHTS} from './weights.ts';

export type Field = {readonly name: FieldName; readonly weight: number; readonly prepared: Prepared};

export type Document = {
	readonly found: Found;
	readonly tier: 'primary' | 'parallel' | null;
	readonly title: Both;
	readonly fields: readonly Field[];
};

function readingsOf({tables}: Dataset): Readings {
	const rows = [
		tables.areas,
		tables.categories,
		tables.campaigns,
		tables.cases,
		tables.metrics,
		tables.reports,
	];
	return learnReadings(rows.flat().map(row => row.label));
}

function* everything({tables}: Dataset): Generator<Found> {
	const rows: ReadonlyArray<readonly [RecordType, ReadonlyArray<Found['record']>]> = [
		['campaign', tables.campaigns],
		['case', tables.cases],
		['report', tables.reports],
		['metric', tables.metrics],
		['category', tables.categories],
		['figure', tables.figures],
	];
	for (const [type, records] of rows) {
		for (const record of records) {
			yield {type, record};
		}
	}
}

/** Every record but periods, which reports and campaigns stand for. */
export function documentsOf(dataset: Dataset): Document[] {
	const prepare = createPreparer(readingsOf(dataset));
	return Array.from(everything(dataset), found => {
		const share = found.type === 'figure' ? FIGURE_SHARE : 1;
		const title =
			found.type === 'figure' ? figureLabel(dataset, found.record as Figure) : recordLabel(dataset, found);
		const sources: Source[] = [
			...both('label', title, 'labelZh'),
			['id', found.record.id],
			...sourcesOf(dataset, found),
		];
		const fields = sources
			.filter((source): source is readonly [FieldName, string] => Boolean(source[1]))
			.map(([name, text]) => ({
				name,
				weight: WEIGHTS[name] * (name === 'printed' || name === 'value' ? 1 : share),
				prepared: prepare(text),
			}));
		return {found, tier: tierOf(dataset, found), title: {en: title.en, zh: title.zh}, fields};
	});
}
