/** ink-table through its adapter, at a fixed size. */
import {stripVTControlCharacters} from 'node:util';
import {Box} from 'ink';
import {cleanup, render} from 'ink-testing-library';
import {afterEach, expect, test, vi} from 'vitest';
import {width} from '../../../src/text/width.ts';
import {BorderedTable} from '../../../src/tui/components/bordered-table.tsx';
import {StyleContext} from '../../../src/tui/components/style.ts';
import {ascii} from '../../../src/tui/theme/glyphs.ts';
import {ansi} from '../../../src/tui/theme/themes.ts';
import {type TableModel, tableHeight, tableWidth} from '../../../src/tui/view/block.ts';

vi.mock('ink-table', () => import('../../helpers/ink-table.ts'));

afterEach(cleanup);

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

function frame(chosen: string | null, glyphs?: typeof ascii): string[] {
	const element = (
		<Box width={60} height={12} flexDirection="column">
			<BorderedTable table={table} chosen={chosen} />
		</Box>
	);
	const {lastFrame} = render(
		glyphs ? <StyleContext.Provider value={{theme: ansi, glyphs}}>{element}</StyleContext.Provider> : element,
	);
	return (lastFrame() ?? '').split('\n').filter(line => line.trim() !== '');
}

const plain = (lines: readonly string[]): string[] => lines.map(line => stripVTControlCharacters(line));

test('Chinese and Latin cells stand in straight columns', () => {
	expect(plain(frame(null))).toEqual([
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
	const lines = plain(frame(null));
	expect(lines).toHaveLength(tableHeight(table));
	expect(lines.map(width)).toEqual(lines.map(() => tableWidth(table.columns)));
});

test('the chosen row, and only it, is marked', () => {
	const lines = frame('b');
	const marked = lines.filter(line => line.includes('\u001B[7'));
	expect(plain(marked)).toEqual([expect.stringContaining('400')]);
});

test('in ASCII its lines are ASCII', () => {
	expect(plain(frame(null, ascii))[0]).toBe('+-----------+----------------+');
	expect(plain(frame(null, ascii)).join('')).not.toMatch(/[┌─┬│├┼└…]/);
});
