/** Output formats, as a table. JSON takes the records, CSV and TSV the data cells, Markdown and table the view. */
import {cleanLine} from '../text/clean.ts';
import {type Column, plainTable} from '../text/table.ts';
import {width, wrap} from '../text/width.ts';
import type {Cell} from './columns.ts';
import {csvLine, type Tally, tsvLine} from './csv.ts';
import type {FormatId} from './format-ids.ts';
import {jsonArray, jsonText} from './json.ts';
import {markdownText} from './markdown-text.ts';

/** One table, in the three ways that formats need it. Rows are made only when asked for. */
export type Sheet = {
	readonly records: readonly unknown[];
	readonly data: {readonly columns: readonly string[]; readonly row: (i: number) => readonly Cell[]};
	readonly view: {
		readonly columns: readonly Column[];
		/** `exact` asks for ungrouped digits. */
		readonly row: (i: number, exact: boolean) => readonly string[];
		/** Lines that a reader needs below the table. */
		readonly notes?: readonly string[];
	};
};

export type RenderOptions = {
	/** Width that a table keeps to; without it nothing is cut. */
	readonly columns?: number;
	readonly ascii?: boolean;
	/** Style of a table's title line. */
	readonly heading?: (line: string) => string;
	/** UTF-8 byte-order mark before CSV, which Excel needs for Chinese. */
	readonly bom?: boolean;
};

/** Cells below which a column tells nothing any more. */
const NARROWEST = 8;

export type Format = {
	readonly id: string;
	readonly extension: string;
	readonly write: (sheet: Sheet, options: RenderOptions, tally: Tally) => Iterable<string>;
};

function* lines(sheet: Sheet, line: (cells: readonly Cell[]) => string): Generator<string> {
	yield line(sheet.data.columns);
	for (let i = 0; i < sheet.records.length; i++) {
		yield line(sheet.data.row(i));
	}
}

const markdownCell = (text: string): string =>
	cleanLine(text).replaceAll(/[\\|*_`[\]<>]/g, char => `\\${char}`);

function* markdown(sheet: Sheet): Generator<string> {
	const {columns, row} = sheet.view;
	const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |\n`;
	yield line(columns.map(column => column.title));
	yield `| ${columns.map(column => (column.align === 'right' ? '---:' : '---')).join(' | ')} |\n`;
	for (let i = 0; i < sheet.records.length; i++) {
		yield line(row(i, true));
	}
	for (const note of sheet.records.length > 0 ? (sheet.view.notes ?? []) : []) {
		yield `\n${markdownText(cleanLine(note))}\n`;
	}
}

/**
 * A table that keeps to the terminal's width. The first column, an id that other commands take, and numbers
 * are never cut; where even narrow columns do not fit beside them, the last ones are left out.
 */
export function fitted(
	columns: readonly Column[],
	rows: readonly (readonly string[])[],
	{columns: total = Number.POSITIVE_INFINITY, ascii = false}: RenderOptions,
): string[] {
	const kept = columns.map((column, i) => ({
		column,
		cells: Math.max(width(column.title), ...rows.map(row => width(row[i] ?? ''))),
		cut: i > 0 && column.align !== 'right',
	}));
	const excess = (): number => kept.reduce((sum, {cells}) => sum + cells + 2, -2) - total;
	while (excess() > 0 && kept.length > 1) {
		const widest = kept.filter(({cut}) => cut).reduce((a, b) => (b.cells > a.cells ? b : a), {cells: 0});
		if (widest.cells > NARROWEST) {
			widest.cells--;
		} else {
			kept.pop();
		}
	}
	return plainTable(
		kept.map(({column, cells}) => ({...column, max: cells})),
		rows,
		Number.POSITIVE_INFINITY,
		ascii ? '...' : '…',
	);
}

function* table(sheet: Sheet, options: RenderOptions): Generator<string> {
	if (sheet.records.length === 0) {
		return;
	}
	const rows = sheet.records.map((_, i) => sheet.view.row(i, false).map(cleanLine));
	const [title = '', ...body] = fitted(sheet.view.columns, rows, options);
	yield `${options.heading ? options.heading(title) : title}\n`;
	for (const line of body) {
		yield `${line}\n`;
	}
	for (const [i, note] of (sheet.view.notes ?? []).entries()) {
		const text = wrap(cleanLine(note), Math.max(20, options.columns ?? Number.POSITIVE_INFINITY));
		yield `${i === 0 ? '\n' : ''}${text.join('\n')}\n`;
	}
}

export const FORMATS = {
	table: {id: 'table', extension: 'txt', write: (sheet, options) => table(sheet, options)},
	json: {id: 'json', extension: 'json', write: sheet => jsonArray(sheet.records)},
	ndjson: {
		id: 'ndjson',
		extension: 'ndjson',
		*write(sheet) {
			for (const record of sheet.records) {
				yield `${jsonText(record)}\n`;
			}
		},
	},
	csv: {
		id: 'csv',
		extension: 'csv',
		*write(sheet, options, tally) {
			if (options.bom) {
				yield '\uFEFF';
			}
			yield* lines(sheet, cells => csvLine(cells, tally));
		},
	},
	tsv: {
		id: 'tsv',
		extension: 'tsv',
		write: (sheet, _, tally) => lines(sheet, cells => tsvLine(cells, tally)),
	},
	md: {id: 'md', extension: 'md', write: sheet => markdown(sheet)},
} as const satisfies Record<FormatId, Format>;
