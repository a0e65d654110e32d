/** Keys by the names that people write in the configuration file. */
import {graphemes} from '../../text/width.ts';
import {asciiKey} from './wide.ts';

const MOVES = ['up', 'down', 'left', 'right', 'home', 'end', 'pageup', 'pagedown', 'delete', 'backspace'];
const NAMED = [...MOVES, 'enter', 'esc', 'tab', 'space'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Every name but those of single characters, as `strokes` reports them. */
const KEY_NAMES: readonly string[] = [
	...NAMED,
	...Array.from({length: 12}, (_, i) => `f${i + 1}`),
	'shift+tab',
	...MOVES.flatMap(name => [`shift+${name}`, `alt+${name}`]),
	...LETTERS.map(letter => `ctrl+${letter}`),
	...LETTERS.map(letter => `alt+${letter}`),
];

const ALIASES: Readonly<Record<string, string>> = {
	'↑': 'up',
	'↓': 'down',
	'←': 'left',
	'→': 'right',
	escape: 'esc',
	return: 'enter',
	pgup: 'pageup',
	pgdn: 'pagedown',
	pgdown: 'pagedown',
	del: 'delete',
	' ': 'space',
};

/** For suggestions. */
export const ALL_NAMES: readonly string[] = [...KEY_NAMES, ...Object.keys(ALIASES)];

/** A terminal sends the same bytes for both. */
export const SAME_KEY: Readonly<Record<string, string>> = {
	'ctrl+m': 'enter',
	'ctrl+j': 'enter',
	'ctrl+i': 'tab',
	'ctrl+h': 'backspace',
};

/** @returns the stroke that a name means, as `strokes` reports it; undefined where no key is called so */
export function keyNamed(written: string): string | undefined {
	if (graphemes(written).length === 1) {
		return ALIASES[written] ?? asciiKey(written);
	}
	const parts = written.toLowerCase().split('+');
	const base = parts.pop() ?? '';
	const name = [...parts, ALIASES[base] ?? base].join('+');
	if (/^shift\+[a-z]$/.test(name)) {
		return name.slice(-1).toUpperCase();
	}
	return KEY_NAMES.includes(name) ? name : undefined;
}
