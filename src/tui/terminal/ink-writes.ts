/**
 * What Ink means by what it writes: its version is pinned, and stories in a real terminal hold it to this.
 * Each of its writes is a mode switched, a frame (the one before erased line by line, then the text), or the
 * frame erased for something else to be written there.
 */

export type InkWrite =
	| {readonly kind: 'mode'; readonly modes: readonly string[]}
	| {readonly kind: 'frame'; readonly lines: readonly string[]}
	| {readonly kind: 'erase'};

const MODES = /^(?:\u001B\[\?\d+[hl])*$/;
const MODE = /\u001B\[\?\d+[hl]/g;
/** Erasing and moving before a frame. */
const BEFORE = /^(?:\u001B\[[\d;]*[A-HJK])+/;

export function readInkWrite(written: string): InkWrite {
	if (MODES.test(written)) {
		return {kind: 'mode', modes: written.match(MODE) ?? []};
	}
	const text = written.replace(BEFORE, '');
	return text === '' ? {kind: 'erase'} : {kind: 'frame', lines: text.split('\n')};
}
