/** Where a query finds nothing: the nearest one that would. */

import type {Dataset} from '../model/dataset.ts';
import {nearestValue} from '../query/check.ts';
import {nearest} from '../query/distance.ts';
import {fold} from '../query/fold.ts';
import {parseNumber} from '../query/number.ts';
import type {Query} from '../query/types.ts';
import {group} from '../text/number.ts';

type Part = {readonly raw: string; readonly at: number};

const rebuild = (parts: readonly Part[]): string =>
	[...parts]
		.sort((a, b) => a.at - b.at)
		.map(part => part.raw)
		.join(' ');

/**
 * @param finds whether a query of that text finds anything
 * @param words Latin words of the data
 * @param numbers numbers of the data
 * @returns the text of a query that finds something: one part respelt, or one or two left out; null where none does
 */
export function nearestQuery(
	query: Query,
	dataset: Dataset,
	words: readonly string[],
	numbers: readonly number[],
	finds: (text: string) => boolean,
): string | null {
	const parts: Part[] = [...query.terms, ...query.filters];
	// Each suggestion costs a search, and a longer query has no one thing wrong with it.
	if (parts.length > 8) {
		return null;
	}
	const instead = (part: Part, raw: string): string =>
		rebuild(parts.map(other => (other === part ? {...part, raw} : other)));
	const respelt = [
		...query.filters.flatMap(filter => {
			const id = nearestValue(filter, dataset);
			return id === undefined || id === filter.value
				? []
				: instead(filter, `${filter.not ? '!' : ''}${filter.field}:${id}`);
		}),
		...query.terms
			.filter(term => !term.not)
			.flatMap(term => {
				const near = term.isNumber ? nearestNumber(term.text, numbers) : nearest(fold(term.text), words);
				return near === undefined || near === term.text ? [] : instead(term, near);
			}),
	];
	const without = (left: readonly Part[]): string => rebuild(parts.filter(part => !left.includes(part)));
	const fewer = parts.length > 1 ? parts.map(part => without([part])) : [];
	const evenFewer =
		parts.length > 2 ? parts.flatMap((a, i) => parts.slice(i + 1).map(b => without([a, b]))) : [];
	return [...respelt, ...fewer, ...evenFewer].find(text => text !== '' && finds(text)) ?? null;
}

function nearestNumber(text: string, numbers: readonly number[]): string | undefined {
	const n = parseNumber(text);
	if (n === undefined || numbers.length === 0) {
		return undefined;
	}
	const best = numbers.reduce((a, b) => (Math.abs(b - n) < Math.abs(a - n) ? b : a));
	return group(best);
}
