/** Puts the tables of several files together; every problem names the file it comes from. */
import {isDeepStrictEqual} from 'node:util';
import {InputError} from '../model/input-error.ts';
import {quote} from '../model/quote.ts';
import type {Tables} from '../model/types.ts';
import {partOf, type Steps} from '../steps/steps.ts';
import {withDerived} from './derive.ts';
import {toInputError} from './issue.ts';
import {referenceSteps} from './references.ts';
import {TABLE_NAMES, type TableName, VOCABULARIES} from './table-names.ts';

export type Part = {readonly file: string; readonly tables: Partial<Tables>};

type Row = {readonly id: string};
type Origin = {readonly file: string; readonly index: number};

/**
 * Terms that no part has are taken from `bundled`. Two parts may hold the same term if they agree on it;
 * any other id twice is an error.
 * @throws InputError
 */
export function* merge(parts: readonly Part[], bundled: Tables): Steps<Tables> {
	const merged = {} as Record<TableName, Row[]>;
	const origins = new Map<TableName, Origin[]>();
	for (const name of TABLE_NAMES) {
		const {rows, from} = join(name, parts);
		yield 0.3;
		merged[name] = rows;
		origins.set(name, from);
		if ((VOCABULARIES as readonly TableName[]).includes(name)) {
			const known = new Set(rows.map(row => row.id));
			for (const [index, row] of (bundled[name] as readonly Row[]).entries()) {
				if (!known.has(row.id)) {
					rows.push(row);
					from.push({file: 'the bundled data', index});
				}
			}
		}
	}
	const tables = withDerived(merged as unknown as Tables);
	yield 0.5;
	const issues = yield* partOf(referenceSteps(tables), 0.5, 1);
	if (issues[0]) {
		const [table, index, ...rest] = issues[0].path;
		const origin = origins.get(table as TableName)?.[index as number];
		const path = origin ? [table as string, origin.index, ...rest] : issues[0].path;
		throw toInputError(origin?.file ?? parts.at(-1)?.file ?? '', [{...issues[0], path}, ...issues.slice(1)]);
	}
	return tables;
}

function join(name: TableName, parts: readonly Part[]): {rows: Row[]; from: Origin[]} {
	const rows: Row[] = [];
	const from: Origin[] = [];
	const first = new Map<string, {file: string; row: Row}>();
	// Derived from the rest, see derive.ts.
	for (const {file, tables} of name === 'periods' ? [] : parts) {
		for (const [index, row] of ((tables[name] ?? []) as readonly Row[]).entries()) {
			const other = first.get(row.id);
			if (other !== undefined && other.file !== file) {
				if ((VOCABULARIES as readonly TableName[]).includes(name) && isDeepStrictEqual(other.row, row)) {
					continue;
				}
				throw new InputError(
					`${file}: ${name}[${index}].id: ${quote(row.id)} is also in ${other.file}; rename one of the two`,
				);
			}
			first.set(row.id, {file, row});
			rows.push(row);
			from.push({file, index});
		}
	}
	return {rows, from};
}
