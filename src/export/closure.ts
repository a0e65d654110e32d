/** A part of a dataset that holds together: what was chosen, and everything that it names. */
import type {Dataset} from '../model/dataset.ts';
import type {Tables} from '../model/types.ts';

type Chosen = Readonly<Partial<Record<'reports' | 'campaigns' | 'cases' | 'figures', Iterable<string>>>>;
type Table = 'reports' | 'campaigns' | 'cases' | 'figures';

/** Ids of other records that a record names, by table. */
function named(dataset: Dataset, table: Table, id: string): [Table, string | null][] {
	switch (table) {
		case 'figures': {
			const figure = dataset.figure.get(id);
			return figure
				? [
						['reports', figure.report],
						['campaigns', figure.campaign],
						['cases', figure.case],
						...figure.partOf.map(whole => ['figures', whole] as [Table, string]),
					]
				: [];
		}
		case 'cases': {
			const record = dataset.case.get(id);
			return record
				? [
						['reports', record.report],
						['campaigns', record.campaign],
					]
				: [];
		}
		case 'campaigns':
			return [['campaigns', dataset.campaign.get(id)?.parent ?? null]];
		case 'reports':
			return [['campaigns', dataset.report.get(id)?.campaign ?? null]];
	}
}

/**
 * The chosen records, and all that they and these name: figures that a figure is part of come with it. The
 * vocabularies (areas, units, categories, metrics, publishers) stay whole. Periods are those of the whole
 * dataset: derive them again.
 */
export function closure(dataset: Dataset, chosen: Chosen): Tables {
	const kept: Record<Table, Set<string>> = {
		reports: new Set(),
		campaigns: new Set(),
		cases: new Set(),
		figures: new Set(),
	};
	const open = (Object.keys(kept) as Table[]).flatMap(table =>
		[...(chosen[table] ?? [])].map(id => [table, id] as [Table, string | null]),
	);
	for (let next = open.pop(); next; next = open.pop()) {
		const [table, id] = next;
		if (id !== null && !kept[table].has(id)) {
			kept[table].add(id);
			open.push(...named(dataset, table, id));
		}
	}
	const {tables} = dataset;
	return {
		...tables,
		reports: tables.reports.filter(({id}) => kept.reports.has(id)),
		// As with tiers, a campaign names only the reports that are left.
		campaigns: tables.campaigns
			.filter(({id}) => kept.campaigns.has(id))
			.map(row => ({...row, reports: row.reports.filter(id => kept.reports.has(id))})),
		cases: tables.cases.filter(({id}) => kept.cases.has(id)),
		figures: tables.figures.filter(({id}) => kept.figures.has(id)),
	};
}
