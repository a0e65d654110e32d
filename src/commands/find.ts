/** Finds what an id names, or says which id was probably meant. */
import {talk} from '../i18n/talk.ts';
import {type Dataset, type Found, findRecord} from '../model/dataset.ts';
import {didYouMean} from '../model/nearest.ts';
import {quote} from '../model/quote.ts';
import type {Lang} from '../model/types.ts';
import type {Io} from './io.ts';

/** Every id that `show` and `copy` take. */
export function allIds({tables}: Dataset): string[] {
	const {reports, campaigns, cases, figures, metrics, categories, periods} = tables;
	return [reports, campaigns, cases, figures, metrics, categories, periods].flatMap(rows =>
		(rows as readonly {id: string}[]).map(({id}) => id),
	);
}

/** @returns undefined after saying so on stderr */
export function find(dataset: Dataset, id: string, io: Io, lang: Lang = 'en'): Found | undefined {
	const found = findRecord(dataset, id) ?? findRecord(dataset, id.toLowerCase());
	if (!found) {
		const near = didYouMean(id, allIds(dataset), lang);
		io.say(`explorer: ${talk(lang, 'collect.nothing', {id: quote(id), near})}`);
	}
	return found;
}
