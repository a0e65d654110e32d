/** What stands under the cursor. */
import {besideCases} from '../../model/dataset.ts';
import {headline} from '../../model/headline.ts';
import type {Figure} from '../../model/types.ts';
import {type Row, rowAt, rowsOf, selectable} from './rows/index.ts';
import type {State} from './state.ts';
import type {World} from './world.ts';

export function currentRow(state: State, world: World): Row | undefined {
	const rows = rowsOf(state, world);
	const {cursor, index} = state.lists[state.pane];
	const found = rows[rowAt(rows, cursor, index)] ?? rows[index];
	return selectable(found) ? found : rows.find(selectable);
}

/** The figure that stands for a row: its own, or the headline figure of what the row names. */
export function figureOfRow(world: World, row: Row | undefined): Figure | undefined {
	const {dataset} = world;
	switch (row?.kind) {
		case 'figure':
			return dataset.figure.get(row.ref);
		case 'compared':
			return row.row.b ?? row.row.a ?? undefined;
		case 'case':
			return first(dataset.figuresOfCase.get(row.ref));
		case 'campaign':
			return first(besideCases(dataset.figuresOfCampaign.get(row.ref) ?? []));
		case 'report':
			return first(besideCases(dataset.figuresOfReport.get(row.ref) ?? []));
		case 'heading':
			return dataset.figuresOfMetric.get(row.ref)?.[0];
		default:
			return undefined;
	}
}

function first(figures: readonly Figure[] = []): Figure | undefined {
	const totals = headline(figures);
	return totals.cases ?? totals.suspects ?? totals.money ?? figures[0];
}
