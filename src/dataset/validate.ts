/** Checks tables from outside: shape first, then everything that refers to something else. */
import * as z from 'zod';
import type {Tables} from '../model/types.ts';
import {resources} from '../schema/dataset.ts';
import {explain} from './explain.ts';
import type {Issue} from './issue.ts';
import {checkReferences} from './references.ts';

const strictTop = z.strictObject(
	Object.fromEntries(Object.entries(resources).map(([name, row]) => [name, z.array(row).optional()])),
);

/**
 * The shape of any subset of the tables. Unknown fields of a row are dropped, unknown tables are an issue;
 * a key that begins with `$` (`$schema`) is left alone.
 */
export function checkShape(input: unknown): {tables: Partial<Tables>} | {issues: Issue[]} {
	const given =
		input !== null && typeof input === 'object' && !Array.isArray(input)
			? Object.fromEntries(Object.entries(input).filter(([key]) => !key.startsWith('$')))
			: input;
	const result = strictTop.safeParse(given);
	return result.success
		? {tables: result.data as Partial<Tables>}
		: {issues: explain(result.error, strictTop, given)};
}

/** Whole tables: shape, then references (only where the shape is right). A missing table is empty. */
export function checkTables(input: unknown): {tables: Tables} | {issues: Issue[]} {
	const shape = checkShape(input);
	if ('issues' in shape) {
		return shape;
	}
	const tables = {...emptyTables(), ...shape.tables};
	const issues = checkReferences(tables);
	return issues.length > 0 ? {issues} : {tables};
}

export function emptyTables(): Tables {
	return Object.fromEntries(Object.keys(resources).map(name => [name, []])) as unknown as Tables;
}
