/** Where a query finds nothing: the nearest one that would. */
import type {Dataset} from '../model/dataset.ts';
import {nearestValue} from '../query/check.ts';
import {fold} from '../query/fold.ts';
import {parseNumber} from '../query/number.ts';
import type {Query} from '../query/types.ts';
import {group} from '../text/number.ts';
import {withoutFunctionWords} from './function-words.ts';
import type {Vocabulary} from './vocabulary.ts';

type Part = {readonly raw: string; readonly at: number};

const rebuild = (parts: readonly Part[]): string =>
	[...parts]
		.sort((a, b) => a.at - b.at)
		.map(part => part.raw)
		.join(' ');

/**
 * @param finds whether a query of that text finds anything
 * @returns the text of a query that finds something: one part respelt, or one or two left out; null where none does
 */
export function nearestQuery(
	query: Query,
	dataset: Dataset,
	vocabulary: Vocabulary,
	finds: (text: string) => boolean,
): string | null {
	const parts: Part[] = [...query.terms, ...query.filters];
	const plainer = withoutFunctionWords(query);
	const plain = plainer
		? [
				rebuild([
					...plainer.query.terms.map(({text, at, raw, not, mode}) => ({
						raw: not || mode !== 'fuzzy' ? raw : text,
						at,
					})),
					...plainer.query.filters,
				]),
			]
		: [];
	// Each suggestion costs a search, and a longer query has no one thing wrong with it.
	if (parts.length > 8) {
		return plain.find(finds) ?? null;
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
				const near = term.isNumber ? nearestNumber(term.text, vocabulary) : vocabulary.words(fold(term.text));
				return near.filter(other => other !== term.text).map(other => instead(term, other));
			}),
	];
	const without = (left: readonly Part[]): string => rebuild(parts.filter(part => !left.includes(part)));
	// Numbers are what one looks for: words are left out before them.
	const numbers = new Set<Part>(query.terms.filter(term => term.isNumber));
	const fewer = (some: readonly Part[]): string[] =>
		parts.length > 1 ? some.map(part => without([part])) : [];
	const evenFewer = (some: readonly Part[]): string[] =>
		parts.length > 2 ? some.flatMap((a, i) => some.slice(i + 1).map(b => without([a, b]))) : [];
	const words = parts.filter(part => !numbers.has(part));
	const shorter = [words, parts].flatMap(some => [...fewer(some), ...evenFewer(some)]);
	return [...new Set([...respelt, ...shorter, ...plain])].find(text => text !== '' && finds(text)) ?? null;
}

function nearestNumber(text: string, vocabulary: Vocabulary): string[] {
	const n = parseNumber(text);
	const near = n === undefined ? undefined : vocabulary.number(n);
	// A year is written without a comma.
	return near === undefined ? [] : [near >= 1900 && near < 2100 ? String(near) : group(near)];
}
