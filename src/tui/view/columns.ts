/** Rows of cells that give way in a fixed order when the pane is narrow. */
import {type Align, pad, width, wrap} from '../../text/width.ts';
import {fitLine, type Line, lineWidth, type Span, span} from '../theme/paint.ts';
import type {Token} from '../theme/tokens.ts';

export type Cell = {
	readonly content: Line | string;
	/** Cells wide; 0 takes what is left. */
	readonly width: number;
	readonly align?: Align;
	readonly token?: Token | undefined;
	/** Dropped first where it is highest; cells without it stay. */
	readonly drop?: number;
};

/** Which cells stay, and how wide the one of width 0 becomes. */
function sized(cells: readonly Cell[], total: number, least: number): {kept: readonly Cell[]; flex: number} {
	let kept = [...cells];
	const fixed = (): number => kept.reduce((sum, cell) => sum + cell.width, Math.max(0, kept.length - 1));
	while (total - fixed() < least && kept.some(cell => cell.drop !== undefined)) {
		const worst = Math.max(...kept.map(cell => cell.drop ?? -1));
		kept = kept.filter(cell => cell.drop !== worst);
	}
	return {kept, flex: Math.max(0, total - fixed())};
}

/** @returns the cells that the one of width 0 gets, as `columns` cuts them */
export const flexWidth = (cells: readonly Cell[], total: number, least: number): number =>
	sized(cells, total, least).flex;

/** @param least cells that the cell of width 0 must get before another is dropped */
export function columns(cells: readonly Cell[], total: number, ellipsis: string, least = 18): Line {
	const {kept, flex} = sized(cells, total, least);
	const out: Span[] = [];
	for (const [i, cell] of kept.entries()) {
		const width = cell.width === 0 ? flex : cell.width;
		if (i > 0) {
			out.push({text: ' '});
		}
		if (typeof cell.content === 'string') {
			const clean = span(cell.content).text;
			out.push({text: pad(clean, width, cell.align, ellipsis), token: cell.token});
			continue;
		}
		const room = width - lineWidth(cell.content);
		if (cell.align === 'right' && room > 0) {
			out.push({text: ' '.repeat(room)}, ...cell.content);
		} else {
			out.push(...fitLine(cell.content, width, ellipsis));
		}
	}
	return fitLine(out, total, ellipsis);
}

/**
 * The same, but a name that is too long for its cell goes on below it, in from its beginning.
 * @param most lines that a name may take; a longer one is cut after all
 */
export function tallColumns(
	cells: readonly Cell[],
	total: number,
	ellipsis: string,
	least = 18,
	most = 3,
): Line[] {
	const {flex} = sized(cells, total, least);
	const name = cells.find(cell => cell.width === 0);
	const content: Line =
		typeof name?.content === 'string' ? [span(name.content, name.token)] : (name?.content ?? []);
	const last = content.at(-1);
	const [lead = ''] = /^[^\p{L}\p{N}]*/u.exec(last?.text ?? '') ?? [];
	const hang = lineWidth(content.slice(0, -1)) + width(lead);
	if (!last || lineWidth(content) <= flex || hang * 2 > flex) {
		return [columns(cells, total, ellipsis, least)];
	}
	const parts = wrap(last.text.slice(lead.length), flex - hang);
	const shown = [...parts.slice(0, most - 1), parts.slice(most - 1).join(' ')].filter(Boolean);
	return shown.map((text, i) =>
		columns(
			cells.map(cell =>
				cell !== name
					? i === 0
						? cell
						: {...cell, content: ''}
					: {
							...cell,
							content:
								i === 0
									? [...content.slice(0, -1), {text: lead + text, token: last.token}]
									: [{text: ' '.repeat(hang)}, {text, token: last.token}],
						},
			),
			total,
			ellipsis,
			least,
		),
	);
}
