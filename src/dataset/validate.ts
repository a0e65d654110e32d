/** Checks tables from outside: shape first, then everything that refers to something else. */
import * as z from 'zod';
import type {Tables} from '../model/types.ts';
import {resources} from '../schema/dataset.ts';
import {explain} from './explain.ts';
import {type Issue, MOST_ISSUES} from './issue.ts';
import {checkReferences} from './references.ts';

const rowsOf = Object.fromEntries(Object.entries(resources).map(([name, row]) => [name, z.array(row)]));
const top = z.strictObject(rowsOf).partial();

/**
 * The shape of any subset of the tables. Unknown fields of a row are dropped, unknown tables are an issue;
 * a key that begins with `$` (`$schema`) is left alone. Row by row, so that it can stop at `MOST_ISSUES`.
 */
export function checkShape(input: unknown): {tables: Partial<Tables>} | {issues: Issue[]} {
	if (input === null || typeof input !== 'object' || Array.isArray(input)) {
		return {issues: checked(top, input, []).issues ?? []};
	}
	const tables: Record<string, unknown[]> = {};
	const issues: Issue[] = [];
	// Not entries: of millions of keys they take longer than the reading.
	for (const name of Object.keys(input)) {
		const given = (input as Record<string, unknown>)[name];
		if (issues.length >= MOST_ISSUES) {
			break;
		}
		if (name.startsWith('$')) {
			continue;
		}
		if (!Object.hasOwn(rowsOf, name)) {
			issues.push(...(checked(top, {[name]: given}, []).issues ?? []));
		} else if (Array.isArray(given)) {
			tables[name] = checkRows(name as keyof typeof resources, given, issues);
		} else {
			issues.push(...(checked(rowsOf[name] as z.ZodType, given, [name]).issues ?? []));
		}
	}
	return issues.length > 0 ? {issues} : {tables: tables as Partial<Tables>};
}

function checkRows(name: keyof typeof resources, given: readonly unknown[], issues: Issue[]): unknown[] {
	const rows: unknown[] = [];
	for (const [i, row] of given.entries()) {
		const {value, issues: found} = checked(resources[name], row, [name, i]);
		if (found === undefined) {
			rows.push(value);
			continue;
		}
		issues.push(...found);
		if (issues.length >= MOST_ISSUES) {
			break;
		}
	}
	return rows;
}

function checked(schema: z.ZodType, input: unknown, at: Issue['path']): {value?: unknown; issues?: Issue[]} {
	const result = schema.safeParse(input);
	return result.success
		? {value: result.data}
		: {issues: explain(result.error, schema, input).map(issue => ({...issue, path: [...at, ...issue.path]}))};
}

/**
 * The shape of some rows of a table.
 * @param from the place of the first of them in it
 */
export function checkPiece(
	name: string,
	rows: readonly unknown[],
	from: number,
): {rows: readonly unknown[]} | {issues: Issue[]} {
	const shape = checkShape({[name]: rows});
	return 'issues' in shape
		? {
				issues: shape.issues.map(issue => {
					const [table, place, ...rest] = issue.path;
					return {
						...issue,
						path:
							table === undefined || typeof place !== 'number' ? issue.path : [table, place + from, ...rest],
					};
				}),
			}
		: {rows: (shape.tables as Record<string, readonly unknown[]>)[name] ?? []};
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
