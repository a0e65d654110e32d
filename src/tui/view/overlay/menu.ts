/** A menu of forms, and beside it the text that the chosen one gives, before anything leaves. */
import {inner, type Layout} from '../../layout/layout.ts';
import {menuRects} from '../../layout/menu.ts';
import {fitLine, span} from '../../theme/paint.ts';
import {type Block, prose} from '../block.ts';
import type {ListLine} from '../screen.ts';
import type {View} from '../view.ts';
import type {Over} from './index.ts';

export type Menu = {
	readonly title: string;
	/** Small, at the right end of the menu's border. */
	readonly right: string;
	readonly labels: readonly string[];
	readonly index: number;
	/** Title of the preview. */
	readonly will: string;
	readonly text: string;
	/** Lines of the preview that are above what is in sight. */
	readonly scroll: number;
};

let last: {text: string; width: number; blocks: Block[]} | undefined;

/** Laid out once for as long as it stands. */
export function previewBlocks(text: string, width: number): Block[] {
	if (last?.text !== text || last.width !== width) {
		const blocks = text.split(/\r?\n/).flatMap(line => prose(line, width));
		last = {text, width, blocks};
	}
	return last.blocks;
}

/** The furthest that the preview scrolls. */
export function lowestPreview(at: Layout & {kind: 'panes'}, entries: number, text: string): number {
	const {width, height} = inner(menuRects(at, entries).preview);
	return Math.max(0, previewBlocks(text, width).length - height);
}

export function menuPanes(view: View, menu: Menu, at: Layout & {kind: 'panes'}): Over {
	const {labels, index, text} = menu;
	const rects = menuRects(at, labels.length);
	const {width, height} = inner(rects.menu);
	const lines: ListLine[] = labels.map((label, i) => ({
		line: fitLine(
			[{text: `${i === index ? view.glyphs.cursor : ' '} `}, span(label)],
			width,
			view.glyphs.ellipsis,
		),
		overlay: i === index ? 'selected' : undefined,
	}));
	const top = Math.max(0, Math.min(index - Math.floor(height / 2), lines.length - height));
	const room = inner(rects.preview);
	const blocks = previewBlocks(text, room.width);
	const to = Math.min(blocks.length, menu.scroll + room.height);
	return {
		panes: [
			{
				rect: rects.menu,
				title: menu.title,
				right: menu.right,
				focused: true,
				body: {kind: 'lines', lines: lines.slice(top, top + height)},
			},
			{
				rect: rects.preview,
				title: menu.will,
				right:
					blocks.length > room.height
						? view.t('position.lines', {from: menu.scroll + 1, to, of: blocks.length})
						: '',
				focused: false,
				body: {kind: 'blocks', blocks, scroll: menu.scroll, chosen: null},
			},
		],
		cursor: null,
	};
}
