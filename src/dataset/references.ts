/** Rules between records, without zod: ids exist and are unique, nothing contains itself, numbers agree. */
import {didYouMean} from '../model/nearest.ts';
import {quote} from '../model/quote.ts';
import type {Tables} from '../model/types.ts';
import {finish, type Steps} from '../steps/steps.ts';
import {checkCycles} from './cycles.ts';
import {checkFigure} from './figure-rules.ts';
import {type Issue, MOST_ISSUES} from './issue.ts';
import {checkSpan} from './span-rules.ts';

type TableName = keyof Tables;
type Ids = Readonly<Record<TableName, ReadonlySet<string>>>;
type Reference = {from: TableName; field: string; to: TableName};

const refer = (from: TableName, fields: Record<string, TableName>): Reference[] =>
	Object.entries(fields).map(([field, to]) => ({from, field, to}));

/** Every field that names another record. A list field names many. */
const REFERENCES: readonly Reference[] = [
	...refer('publishers', {area: 'areas'}),
	...refer('areas', {parent: 'areas'}),
	...refer('categories', {parent: 'categories', includes: 'categories'}),
	...refer('metrics', {unit: 'units', near: 'metrics'}),
	...refer('reports', {publisher: 'publishers', area: 'areas', campaign: 'campaigns'}),
	...refer('campaigns', {parent: 'campaigns', reports: 'reports', area: 'areas'}),
	...refer('cases', {report: 'reports', campaign: 'campaigns', category: 'categories', area: 'areas'}),
	...refer('periods', {reports: 'reports', campaigns: 'campaigns'}),
	...refer('figures', {
		report: 'reports',
		campaign: 'campaigns',
		case: 'cases',
		metric: 'metrics',
		category: 'categories',
		area: 'areas',
		unit: 'units',
		partOf: 'figures',
	}),
];

/** Kinds that share one space of ids, for `show ID` finds any of them. */
const SHARED = ['reports', 'cases', 'campaigns', 'figures', 'metrics', 'categories'] as const;

/** @returns the broken rules, at least the first of each kind; empty where the tables hold together */
export const checkReferences = (tables: Tables): Issue[] => finish(referenceSteps(tables));

const PAUSE = 1024;

/** The same in steps, for large tables. */
export function* referenceSteps(tables: Tables): Steps<Issue[]> {
	const ids = Object.fromEntries(
		Object.entries(tables).map(([name, rows]) => [name, new Set(rows.map(row => row.id))]),
	) as unknown as Ids;
	yield 0.1;
	const known = {
		report: new Map(tables.reports.map(report => [report.id, report])),
		metric: new Map(tables.metrics.map(metric => [metric.id, metric])),
		figure: new Map(tables.figures.map(figure => [figure.id, figure])),
	};
	yield 0.2;
	const issues: Issue[] = [];
	const add = (found: readonly Issue[]): void => {
		for (const issue of found) {
			issues.push(issue);
		}
	};
	add(duplicates(tables));
	yield 0.3;
	add(dangling(tables, ids));
	yield 0.5;
	add(checkCycles(tables));
	yield 0.6;
	add(checkSpans(tables));
	yield 0.8;
	for (const [i, figure] of tables.figures.entries()) {
		add(checkFigure(figure, ['figures', i], known));
		if (i % PAUSE === 0) {
			yield 0.8 + (0.2 * i) / tables.figures.length;
		}
	}
	return issues;
}

function duplicates(tables: Tables): Issue[] {
	const issues: Issue[] = [];
	const shared = new Map<string, string>();
	for (const [name, rows] of Object.entries(tables)) {
		const seen = new Set<string>();
		for (const [i, {id}] of rows.entries()) {
			const other = (SHARED as readonly string[]).includes(name) ? shared.get(id) : undefined;
			if (seen.has(id)) {
				issues.push({code: 'duplicate_id', path: [name, i, 'id'], message: `id ${quote(id)} is used twice`});
			} else if (other !== undefined) {
				const message = `id ${quote(id)} is already the id of one of the ${other}`;
				issues.push({code: 'duplicate_id', path: [name, i, 'id'], message});
			}
			seen.add(id);
			if ((SHARED as readonly string[]).includes(name)) {
				shared.set(id, name);
			}
		}
	}
	return issues;
}

/** Looking for what was meant goes through every id, so only the first few are told it. */
const HINTED = 20;

function dangling(tables: Tables, ids: Ids): Issue[] {
	const issues: Issue[] = [];
	const meant = (id: string, to: TableName): string =>
		issues.length < HINTED ? didYouMean(id, ids[to]) : '';
	for (const {from, field, to} of REFERENCES) {
		for (const [i, row] of tables[from].entries()) {
			const value = (row as unknown as Record<string, string | string[] | null>)[field];
			for (const [j, id] of (Array.isArray(value) ? value : [value]).entries()) {
				if (typeof id === 'string' && !ids[to].has(id)) {
					const path = [from, i, field, ...(Array.isArray(value) ? [j] : [])];
					const message = `${quote(id)} is none of the ${to}${meant(id, to)}`;
					issues.push({code: 'dangling_id', path, message});
				}
			}
			if (issues.length >= MOST_ISSUES) {
				return issues;
			}
		}
	}
	return issues;
}

function checkSpans(tables: Tables): Issue[] {
	return (['reports', 'campaigns', 'cases', 'figures'] as const).flatMap(name =>
		tables[name].flatMap((row, i) => checkSpan(row.period, [name, i, 'period'])),
	);
}
