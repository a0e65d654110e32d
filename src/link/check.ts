/** Whether the ids of a link are there, in the dataset that it is to open. */
import {resolveSide} from '../compare/index.ts';
import type {Dataset} from '../model/dataset.ts';
import {InputError} from '../model/input-error.ts';
import {didYouMean} from '../model/nearest.ts';
import {quote} from '../model/quote.ts';
import type {Link, Pane} from './link.ts';

const TABLES = {
	campaigns: ['campaigns', 'reports'],
	metrics: ['figures', 'metrics'],
	cases: ['cases'],
	compare: ['figures'],
	reports: ['reports'],
} as const satisfies Readonly<Record<Pane, readonly (keyof Dataset['tables'])[]>>;

/** @throws InputError for the first id that is not there, with the nearest that is */
export function checkLink(link: Link, dataset: Dataset): void {
	const {tables} = dataset;
	const ids = (names: readonly (keyof Dataset['tables'])[]): string[] =>
		names.flatMap(name => (tables[name] as readonly {id: string}[]).map(({id}) => id));
	const wanted = (option: string, id: string, names: readonly (keyof Dataset['tables'])[]): void => {
		const known = ids(names);
		if (!known.includes(id)) {
			throw new InputError(
				`${option}: ${names.join(' and ')} have no ${quote(id)}${didYouMean(id, known) || elsewhere(id, dataset)}`,
			);
		}
	};
	for (const side of link.sides ? [link.sides.a, link.sides.b] : []) {
		if (!resolveSide(dataset, side, {parallel: true})) {
			wanted('--view', side, ['reports', 'campaigns', 'periods']);
		}
	}
	for (const id of link.row) {
		wanted(`--view ${link.pane}`, id, TABLES[link.pane]);
	}
	if (link.figure) {
		wanted(`--view ${link.pane}`, link.figure.id, ['figures']);
	}
	if (link.mark !== null) {
		wanted('--mark', link.mark, ['figures', 'reports', 'campaigns']);
	}
	for (const id of link.fold) {
		wanted('--fold', id, ['campaigns']);
	}
}

/** An id of another pane is a slip of the pane, not of the id. */
function elsewhere(id: string, {tables}: Dataset): string {
	const pane = (['campaigns', 'reports', 'cases', 'metrics'] as const).find(name =>
		(tables[name] as readonly {id: string}[]).some(record => record.id === id),
	);
	const found = pane ?? (tables.figures.some(figure => figure.id === id) ? 'metrics' : undefined);
	return found === undefined ? '' : `; it is in --view ${found}/${id}`;
}
