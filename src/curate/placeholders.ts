/** Problems of a record that is not finished: what a draft left open, and what is still to be put there. */
import {pathText} from '../dataset/issue.ts';
import {didYouMean} from '../model/nearest.ts';
import {quote} from '../model/quote.ts';
import {isFillIn} from './fill-in.ts';
import type {Path, Problem} from './problem.ts';
import type {Written} from './read.ts';
import type {Terms} from './vocabulary.ts';

type Expected = (path: Path) => string | undefined;

/** Fields that name a term. */
const TERM_OF: Readonly<Record<string, keyof Terms>> = {
	publisher: 'publishers',
	area: 'areas',
	unit: 'units',
	category: 'categories',
	metric: 'metrics',
};
const FEW = 12;

/** @param expected what the shape wants at a place, where the placeholder breaks it */
export function openPlaces({value, blame}: Written, terms: Terms, expected: Expected): Problem[] {
	return leaves(value).flatMap(([path, leaf]) => {
		if (!isFillIn(leaf)) {
			return [];
		}
		const wanted = termsWanted(path, terms) ?? expected(path) ?? 'expected text in your own words';
		return [blame(path, 'fill_in', `${pathText(path)}: still to fill in: ${wanted}`)];
	});
}

/** Terms that do not exist, for a record whose shape is not yet right: the tables, which check them, are not made. */
export function unknownTerms({value, blame}: Written, terms: Terms): Problem[] {
	return leaves(value).flatMap(([path, leaf]) => {
		const table = TERM_OF[String(path.at(-1))];
		if (table === undefined || typeof leaf !== 'string' || isFillIn(leaf)) {
			return [];
		}
		const ids = (terms[table] as ReadonlyArray<{readonly id: string}>).map(({id}) => id);
		return ids.includes(leaf)
			? []
			: [
					blame(
						path,
						'dangling_id',
						`${pathText(path)}: ${quote(leaf)} is none of the ${table}${didYouMean(leaf, ids)}`,
					),
				];
	});
}

function termsWanted(path: Path, terms: Terms): string | undefined {
	const table = TERM_OF[String(path.at(-1))];
	if (table === undefined) {
		return undefined;
	}
	const ids = (terms[table] as ReadonlyArray<{readonly id: string}>).map(({id}) => id);
	const some = ids.length > FEW ? `${ids.slice(0, 3).join(', ')} … (${ids.length} in all)` : ids.join(', ');
	const hint = table === 'metrics' || table === 'categories' ? `; "explorer list ${table}" shows them` : '';
	return `expected one of the ${table}: ${some}${hint}`;
}

function leaves(value: unknown, path: Path = []): [Path, unknown][] {
	if (value === null || typeof value !== 'object') {
		return [[path, value]];
	}
	return Object.entries(value).flatMap(([key, inner]) =>
		leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
	);
}
