/** Records of one table made ready for any format. */
import type {Dataset} from '../model/dataset.ts';
import type {Lang} from '../model/types.ts';
import {COLUMNS, cellAt, type TableName} from './columns.ts';
import type {Sheet} from './formats.ts';
import {VIEWS} from './views.ts';

export function sheetOf(
	table: TableName,
	records: readonly unknown[],
	{dataset, lang, ascii}: {dataset: Dataset; lang: Lang; ascii: boolean},
): Sheet {
	const view = VIEWS[table];
	return {
		records,
		data: {columns: COLUMNS[table], row: i => COLUMNS[table].map(path => cellAt(records[i], path))},
		view: {
			columns: view.map(({title, align}) => ({title: title[lang], ...(align ? {align} : {})})),
			row: (i, exact) => view.map(column => column.cell(records[i] as never, {dataset, lang, ascii, exact})),
		},
	};
}
