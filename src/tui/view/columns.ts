/** Rows of cells that give way in a fixed order when the pane is narrow. */
import {type Align, pad} from '../../text/width.ts';
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

/** @param least cells that the cell of width 0 must get before another is dropped */
export function columns(cells: readonly Cell[], total: number, ellipsis: string, least = 18): Line {
	let kept = [...cells];
	const fixed = (): number => kept.reduce((sum, cell) => sum + cell.width, Math.max(0, kept.length - 1));
	while (total - fixed() < least && kept.some(cell => cell.drop !== undefined)) {
		const worst = Math.max(...kept.map(cell => cell.drop ?? -1));
		kept = kept.filter(cell => cell.drop !== worst);
	}
	const flex = Math.max(0, total - fixed());
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
