/** What is laid out in cells, as sentences: labels before their values, no boxes, no bars, no padding. */
import type {Row} from '../state/rows/index.ts';
import {type Line, plainText} from '../theme/paint.ts';
import type {Block} from '../view/block.ts';
import {detailBlocks} from '../view/detail/index.ts';
import type {View} from '../view/view.ts';
import {figureWords} from './figure.ts';
import {rowWords} from './row.ts';

/** So wide that nothing is wrapped, clipped or left out. */
const WIDE = 4000;

/** One line of a screen; '' where there is nothing to say. */
export function lineWords(view: View, line: Line): string {
	const said = line.filter(({token}) => token !== 'bar' && token !== 'barUncertain');
	const [first, ...rest] = said.filter(({text}) => text.trim() !== '');
	if (!first) {
		return '';
	}
	const tidy = (text: string): string => text.trim().replaceAll(/\s{2,}/g, view.t('say.comma'));
	// A label stands apart from its value by its look alone.
	const labelled = rest.length > 0 && ['muted', 'key', 'brand'].includes(first.token ?? '');
	return labelled
		? `${tidy(first.text)}${view.t('say.colon')}${tidy(plainText(said.slice(said.indexOf(first) + 1)))}`
		: tidy(plainText(said));
}

function blockWords(view: View, block: Block): string[] {
	const figure = (id: string | undefined): string | undefined => {
		const found = id === undefined ? undefined : view.world.dataset.figure.get(id);
		return found && `${figureWords(view, found)}${view.t('say.stop')}`;
	};
	if (block.kind === 'line') {
		return [figure(block.figure) ?? lineWords(view, block.line)];
	}
	const {columns, rows} = block.table;
	return rows.map(
		row =>
			figure(row.figure) ??
			row.cells
				.map((cell, i) => [columns[i]?.title, lineWords(view, cell)].filter(Boolean).join(' '))
				.join(view.t('say.comma')),
	);
}

/** The whole detail of a row. */
export function detailWords(view: View, row: Row | undefined): string[] {
	const blocks = detailBlocks(view, row, WIDE);
	if (row?.kind === 'compared') {
		// The sentence says what the sheet shows in columns, with its bounds in words.
		const rest = blocks.filter(block => block.kind === 'line').slice(2);
		const sentence = rowWords(view, row);
		return [sentence, ...rest.flatMap(block => blockWords(view, block))].filter(
			(line, i) => line !== '' && (i === 0 || !sentence.includes(line)),
		);
	}
	return blocks.flatMap(block => blockWords(view, block)).filter(line => line !== '');
}
