import type {Row as ComparedRow} from '../../../compare/index.ts';
import type {RecordType} from '../../../model/types.ts';

/** One line of a list. `id` is unique in its list; `ref` names the record behind it. */
export type Row =
	| {
			readonly kind: 'campaign';
			readonly id: string;
			readonly ref: string;
			readonly depth: number;
			readonly open: boolean | null;
	  }
	| {readonly kind: 'heading'; readonly id: string; readonly ref: string}
	| {readonly kind: 'figure'; readonly id: string; readonly ref: string}
	| {readonly kind: 'case'; readonly id: string; readonly ref: string}
	| {readonly kind: 'report'; readonly id: string; readonly ref: string; readonly depth?: number}
	| {readonly kind: 'group'; readonly id: string; readonly ref: string; readonly count: number}
	| {readonly kind: 'compared'; readonly id: string; readonly ref: string; readonly row: ComparedRow};

/** The kind of record that a row stands for; undefined for rows of the Compare pane. */
export function recordType(row: Row): RecordType | undefined {
	switch (row.kind) {
		case 'campaign':
		case 'figure':
		case 'case':
		case 'report':
			return row.kind;
		case 'heading':
			return 'metric';
		default:
			return undefined;
	}
}
