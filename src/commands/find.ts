/** Finds what an id names, or says which id was probably meant. */
import {type Dataset, type Found, findRecord} from '../model/dataset.ts';
import {didYouMean} from '../model/nearest.ts';
import {quote} from '../model/quote.ts';
import type {Io} from './io.ts';

/** Every id that `show` and `copy` take. */
export function allIds({tables}: Dataset): string[] {
	const {reports, campaigns, cases, figures, metrics, categories, periods} = tables;
	return [reports, campaigns, cases, figures, metrics, categories, periods].flatMap(rows =>
		(rows as readonly {id: string}[]).map(({id}) => id),
	);
}

/** @returns undefined after saying so on stderr */
export function find(dataset: Dataset, id: string, io: Io): Found | undefined {
	const found = findRecord(dataset, id) ?? findRecord(dataset, id.toLowerCase());
	if (!found) {
		io.say(`explorer: nothing has the id ${quote(id)}${didYouMean(id, allIds(dataset))}`);
	}
	return found;
}
