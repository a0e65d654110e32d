/** What an id given to `compare` stands for in the tier asked for. */
import {resolveSide, type Side, type SideOptions} from '../compare/index.ts';
import {talk} from '../i18n/talk.ts';
import type {Dataset} from '../model/dataset.ts';
import {didYouMean} from '../model/nearest.ts';
import {quote} from '../model/quote.ts';
import type {Lang} from '../model/types.ts';
import {resolveName} from '../query/names.ts';
import {ofTier} from '../query/of-tier.ts';
import type {Io} from './io.ts';
import type {Shared} from './options.ts';

/** What can be one side of a comparison. */
export function sideIds({tables}: Dataset): string[] {
	return [tables.reports, tables.campaigns, tables.periods].flatMap(rows => rows.map(({id}) => id));
}

/** What a label or an alias may mean, best fits only; a report and its campaign are two things. */
function namedSides({tables}: Dataset, name: string): readonly string[] {
	return resolveName([...tables.reports, ...tables.campaigns, ...tables.periods], name);
}

const someOf = (ids: readonly string[]): string =>
	`${ids.slice(0, 6).join(', ')}${ids.length > 6 ? ', …' : ''}`;

/**
 * A report is wanted by its own id, whatever its tier; campaigns and periods are made of reports of the tier.
 * @param dataset all tiers
 * @param id an id, or a name that means one thing only
 * @returns undefined after saying so on stderr
 */
export function sideOf(
	dataset: Dataset,
	id: string,
	tier: Shared['tier'],
	options: SideOptions,
	io: Io,
	lang: Lang,
): Side | undefined {
	const part = ofTier(dataset, tier);
	const refuse = (why: string): undefined => {
		const among = tier === 'all' ? '' : talk(lang, 'side.among', {tier});
		io.say(`explorer: ${talk(lang, 'side.none', {among, id: quote(id), why})}`);
	};
	const side = resolveSide(dataset.report.has(id) ? dataset : part, id, options);
	if (side) {
		return side;
	}
	if (resolveSide(dataset, id, options)) {
		return refuse(talk(lang, 'side.onlyAll'));
	}
	const named = namedSides(part, id);
	const [only] = named;
	if (only !== undefined && named.length === 1) {
		io.say(`explorer: ${talk(lang, 'side.is', {id: quote(id), side: only})}`);
		return resolveSide(part, only, options);
	}
	const ids = sideIds(part);
	return refuse(
		named.length > 1
			? talk(lang, 'side.maybe', {ids: someOf(named)})
			: didYouMean(id, ids, lang) || talk(lang, 'side.ids', {ids: someOf(ids)}),
	);
}
