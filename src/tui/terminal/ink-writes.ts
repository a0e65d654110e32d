/**
 * What Ink means by what it writes: its version is pinned, and stories in a real terminal hold it to this.
 * Each of its writes is a mode switched, a frame (the last one erased line by line, the text, the cursor put
 * in its place), the cursor moved, or the frame erased for something else to be written there.
 */

export type Place = {readonly x: number; readonly y: number};

export type InkWrite =
	| {readonly kind: 'mode'}
	| {readonly kind: 'frame'; readonly lines: readonly string[]; readonly cursor: Place | null}
	/** Shown `up` lines above the last line of the last frame, or hidden. */
	| {readonly kind: 'cursor'; readonly at: {readonly x: number; readonly up: number} | null}
	| {readonly kind: 'erase'};

const MODES = /^(?:\u001B\[\?\d+[hl])*$/;
/** Erasing and moving before a frame. */
const BEFORE = /^(?:\u001B\[\?25[hl]|\u001B\[[\d;]*[A-HJK])+/;
const ERASING = /\u001B\[\d*[JK]/;
/** From the last line of the frame to where the cursor is shown. */
const CURSOR = /(?:\u001B\[(\d*)A)?\u001B\[(\d*)G\u001B\[\?25h$/;

export function readInkWrite(written: string): InkWrite {
	if (MODES.test(written)) {
		return {kind: 'mode'};
	}
	const shown = CURSOR.exec(written);
	const body = written.slice(0, shown?.index).replace(BEFORE, '');
	const x = Number(shown?.[2] || 1) - 1;
	const up = shown?.[1] === undefined ? 0 : Number(shown[1] || 1);
	if (body === '') {
		return ERASING.test(written) ? {kind: 'erase'} : {kind: 'cursor', at: shown ? {x, up} : null};
	}
	const lines = body.split('\n');
	return {kind: 'frame', lines, cursor: shown ? {x, y: lines.length - 1 - up} : null};
}
