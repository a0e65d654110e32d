/** ink-table through its adapter, and the cells in the shape it draws. */
import {expect, test, vi} from 'vitest';
import {width} from '../../../src/text/width.ts';
import {tableShape} from '../../../src/tui/components/bordered-table.tsx';
import {ascii, unicode} from '../../../src/tui/theme/glyphs.ts';
import {plainText} from '../../../src/tui/theme/paint.ts';
import {type TableModel, tableHeight, tableWidth} from '../../../src/tui/view/block.ts';
import {tableLines} from '../../../src/tui/view/table.ts';

vi.mock('ink-table', () => import('../../helpers/ink-table.ts'));

const table: TableModel = {
	columns: [
		{title: '数值', width: 9, align: 'right'},
		{title: 'metric', width: 14, align: 'left'},
	],
	rows: [
		{cells: [[{text: '>2.2万'}], [{text: '侦破案件'}]], figure: 'a'},
		{cells: [[{text: '400'}], [{text: '抓获犯罪嫌疑人（含主犯）'}]], figure: 'b'},
		{cells: [[{text: '7'}], [{text: 'areas'}]], figure: 'c'},
	],
};

const drawn = (chosen: string | null = null, glyphs = unicode, of = table) =>
	tableLines(of, tableShape(of.columns.map(column => column.width)), glyphs, chosen);
const plain = (...args: Parameters<typeof drawn>): string[] =>
	drawn(...args).map(({line}) => plainText(line));

test('Chinese and Latin cells stand in straight columns', () => {
	expect(plain()).toEqual([
		'┌───────────┬────────────────┐',
		'│      数值 │ metric         │',
		'├───────────┼────────────────┤',
		'│    >2.2万 │ 侦破案件       │',
		'│       400 │ 抓获犯罪嫌疑…  │',
		'│         7 │ areas          │',
		'└───────────┴────────────────┘',
	]);
});

test('it is as wide and as high as the layout was told', () => {
	expect(plain()).toHaveLength(tableHeight(table));
	expect(plain().map(width)).toEqual(plain().map(() => tableWidth(table.columns)));
});

test('columns of one width, and of one cell, keep their own texts', () => {
	const column = (title: string) => ({title, width: 1, align: 'left'}) as const;
	const narrow: TableModel = {
		columns: [column('a'), column('b'), column('c')],
		rows: [{cells: [[{text: '1'}], [{text: '2'}], [{text: '3'}]]}],
	};
	expect(plain(null, unicode, narrow)).toEqual([
		'┌───┬───┬───┐',
		'│ a │ b │ c │',
		'├───┼───┼───┤',
		'│ 1 │ 2 │ 3 │',
		'└───┴───┴───┘',
	]);
});

test('the chosen row, and only it, is marked', () => {
	const marked = drawn('b').filter(({overlay}) => overlay !== undefined);
	expect(marked.map(({line}) => plainText(line))).toEqual([expect.stringContaining('400')]);
	expect(drawn().filter(({overlay}) => overlay !== undefined)).toEqual([]);
});

test('in ASCII its lines are ASCII', () => {
	expect(plain(null, ascii)[0]).toBe('+-----------+----------------+');
	expect(plain(null, ascii).join('')).not.toMatch(/[┌─┬│├┼└…]/);
});
