/** What the terminal shows, and the fewest bytes that make it show the next frame. */
import {type Cells, cellsOf} from './cells.ts';
import {createPen} from './pen.ts';

export type Rect = {readonly x: number; readonly y: number; readonly width: number; readonly height: number};

export type Frame = {
	readonly columns: number;
	/** One string a row, with SGR sequences. */
	readonly rows: readonly string[];
	/** The part of the screen that may come after the rest of it. */
	readonly late: Rect | null;
};

export type Painter = {
	/** @returns what changes outside the late part, and what changes in it; each '' where nothing does */
	readonly paint: (frame: Frame) => {readonly early: string; readonly late: string};
	/** Somebody else may have written on the screen: the next frame is painted whole. */
	readonly forget: () => void;
};

const NOTHING: Rect = {x: 0, y: 0, width: 0, height: 0};

export function createPainter(): Painter {
	let shown: readonly Cells[] = [];
	let texts: readonly string[] = [];
	let columns = 0;

	return {
		paint(frame) {
			if (frame.columns !== columns || frame.rows.length !== texts.length) {
				shown = [];
				texts = [];
				columns = frame.columns;
			}
			const [early, late] = [createPen(), createPen()];
			const part = frame.late ?? NOTHING;
			const next = frame.rows.map((text, y): Cells => {
				const before = shown[y];
				if (before && texts[y] === text) {
					return before;
				}
				const after = cellsOf(text, columns);
				const [left, right] =
					y >= part.y && y < part.y + part.height ? [part.x, part.x + part.width] : [columns, columns];
				early.change(y, before, after, 0, left);
				late.change(y, before, after, left, right);
				early.change(y, before, after, right, columns);
				return after;
			});
			shown = next;
			texts = frame.rows;
			return {early: early.bytes(), late: late.bytes()};
		},
		forget() {
			shown = [];
			texts = [];
		},
	};
}
