/** One name for each key, whatever Ink calls it: `j`, `G`, `ctrl+d`, `enter`, `shift+tab`, `f1`. */
import {graphemes} from '../../text/width.ts';

/** What Ink's `useInput` reports, as far as we look at it. */
export type InkKey = Readonly<
	Partial<
		Record<
			| 'upArrow'
			| 'downArrow'
			| 'leftArrow'
			| 'rightArrow'
			| 'pageUp'
			| 'pageDown'
			| 'home'
			| 'end'
			| 'return'
			| 'escape'
			| 'tab'
			| 'backspace'
			| 'delete'
			| 'ctrl'
			| 'shift'
			| 'meta',
			boolean
		>
	>
>;

const NAMED: readonly (readonly [keyof InkKey, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pageup'],
	['pageDown', 'pagedown'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'esc'],
	['backspace', 'backspace'],
	['delete', 'delete'],
];

// What follows ESC when a function key is pressed, by the customs of several terminals.
const FUNCTION_KEYS: Readonly<Record<string, string>> = {
	OP: 'f1',
	'[11~': 'f1',
	'[[A': 'f1',
	OQ: 'f2',
	'[12~': 'f2',
	OR: 'f3',
	'[13~': 'f3',
	OS: 'f4',
	'[14~': 'f4',
	'[15~': 'f5',
	'[17~': 'f6',
	'[18~': 'f7',
	'[19~': 'f8',
	'[20~': 'f9',
	'[21~': 'f10',
	'[23~': 'f11',
	'[24~': 'f12',
};

/**
 * A burst (`jjj`, a paste, an input method's commit) comes as one event and is taken apart by grapheme.
 * @returns the strokes in order; empty for reports that are no keys
 */
export function strokes(input: string, key: InkKey): string[] {
	for (const [flag, name] of NAMED) {
		if (key[flag]) {
			const plain = name === 'esc' || name === 'enter';
			const modifier = plain ? '' : key.meta ? 'alt+' : key.shift ? 'shift+' : '';
			return [modifier + name];
		}
	}
	if (key.tab) {
		return [key.shift ? 'shift+tab' : 'tab'];
	}
	if (key.ctrl && input.length === 1) {
		return [`ctrl+${input.toLowerCase()}`];
	}
	if (key.meta && input.length === 1) {
		return [`alt+${input}`];
	}
	return graphemes(input).flatMap(char => {
		if (char === '\n' || char === '\r' || char === '\r\n') {
			return ['enter'];
		}
		if (char === '\t') {
			return ['tab'];
		}
		if (char === '\u007F' || char === '\b') {
			return ['backspace'];
		}
		if (char === ' ') {
			return ['space'];
		}
		// Ctrl and a letter, in the midst of what came with it; but BEL may end what a terminal reports.
		if (/^[\u0001-\u0006\u000B\u000C\u000E-\u001A]$/.test(char)) {
			return [`ctrl+${String.fromCharCode(char.charCodeAt(0) + 96)}`];
		}
		return /^\p{C}$/u.test(char) ? [] : [char];
	});
}

const ESCAPE = 0x1b;

/** The function key that a raw sequence stands for. */
export function functionKey(sequence: string): string | undefined {
	return sequence.charCodeAt(0) === ESCAPE ? FUNCTION_KEYS[sequence.slice(1)] : undefined;
}

/** The character that a stroke types in a text field; undefined for keys that type nothing. */
export function typed(stroke: string): string | undefined {
	if (stroke === 'space') {
		return ' ';
	}
	return graphemes(stroke).length === 1 ? stroke : undefined;
}

const ARROWS: Readonly<Record<string, string>> = {up: '↑', down: '↓', left: '←', right: '→'};

const SHOWN: Readonly<Record<string, string>> = {
	enter: 'Enter',
	esc: 'Esc',
	tab: 'Tab',
	space: 'Space',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	home: 'Home',
	end: 'End',
	backspace: 'Backspace',
	delete: 'Del',
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A stroke as people read it: `ctrl+d` → `Ctrl+D`, `shift+up` → `Shift+↑` (or `Shift+Up` in ASCII). */
export function strokeLabel(stroke: string, ascii = false): string {
	const [, modifier, base] = /^(ctrl|alt|shift)\+(.+)$/su.exec(stroke) ?? [];
	if (modifier !== undefined && base !== undefined) {
		// Alt+j and Alt+J are two keys; Ctrl knows no difference.
		const key = modifier === 'ctrl' ? base.toUpperCase() : strokeLabel(base, ascii);
		return `${capital(modifier)}+${key}`;
	}
	if (stroke in ARROWS) {
		return ascii ? capital(stroke) : (ARROWS[stroke] ?? stroke);
	}
	return SHOWN[stroke] ?? (/^f\d+$/.test(stroke) ? stroke.toUpperCase() : stroke);
}
