/** The tables of a dataset, each a resource `<name>.json`. */
import type {Tables} from '../model/types.ts';

export type TableName = keyof Tables;

/** Terms that records use. A dataset without them takes the bundled ones. */
export const VOCABULARIES = [
	'publishers',
	'areas',
	'units',
	'categories',
	'metrics',
] as const satisfies readonly TableName[];

export const TABLE_NAMES = [
	...VOCABULARIES,
	'reports',
	'campaigns',
	'cases',
	'periods',
	'figures',
] as const satisfies readonly TableName[];
