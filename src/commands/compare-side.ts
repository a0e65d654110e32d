/** What an id given to `compare` stands for in the tier asked for. */
import {resolveSide, type Side, type SideOptions} from '../compare/index.ts';
import type {Dataset} from '../model/dataset.ts';
import {didYouMean} from '../model/nearest.ts';
import {quote} from '../model/quote.ts';
import {ofTier} from '../query/of-tier.ts';
import type {Io} from './io.ts';
import type {Shared} from './options.ts';

/** What can be one side of a comparison. */
export function sideIds({tables}: Dataset): string[] {
	return [tables.reports, tables.campaigns, tables.periods].flatMap(rows => rows.map(({id}) => id));
}

/**
 * A report is wanted by its own id, whatever its tier; campaigns and periods are made of reports of the tier.
 * @param dataset all tiers
 * @returns undefined after saying so on stderr
 */
export function sideOf(
	dataset: Dataset,
	id: string,
	tier: Shared['tier'],
	options: SideOptions,
	io: Io,
): Side | undefined {
	const part = ofTier(dataset, tier);
	const side = resolveSide(dataset.report.has(id) ? dataset : part, id, options);
	if (side) {
		return side;
	}
	const elsewhere = resolveSide(dataset, id, options)
		? `; it is only in other reports, which --tier all takes in`
		: didYouMean(id, sideIds(part));
	const among = tier === 'all' ? '' : ` of the ${tier} tier`;
	io.say(`explorer: no report, campaign or period${among} has the id ${quote(id)}${elsewhere}`);
	return undefined;
}
