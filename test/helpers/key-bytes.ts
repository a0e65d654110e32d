/** What a terminal such as xterm sends for each key, by the names of the key table. */
const NAMED: Readonly<Record<string, string>> = {
	enter: '\r',
	esc: '\u001B',
	tab: '\t',
	'shift+tab': '\u001B[Z',
	space: ' ',
	backspace: '\u007F',
	delete: '\u001B[3~',
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	home: '\u001B[H',
	end: '\u001B[F',
	pageup: '\u001B[5~',
	pagedown: '\u001B[6~',
	f1: '\u001BOP',
	f2: '\u001BOQ',
	f3: '\u001BOR',
	f4: '\u001BOS',
	f5: '\u001B[15~',
	f6: '\u001B[17~',
	f7: '\u001B[18~',
	f8: '\u001B[19~',
	f9: '\u001B[20~',
	f10: '\u001B[21~',
	f12: '\u001B[24~',
	'shift+up': '\u001B[1;2A',
	'shift+down': '\u001B[1;2B',
	'shift+right': '\u001B[1;2C',
	'shift+left': '\u001B[1;2D',
	'alt+right': '\u001B[1;3C',
	'alt+left': '\u001B[1;3D',
};

/** @throws where a name is no key: a misspelt key would be a test that presses nothing */
export function keyBytes(key: string): string {
	const named = NAMED[key];
	if (named !== undefined) {
		return named;
	}
	const ctrl = /^ctrl\+([a-z])$/.exec(key)?.[1];
	if (ctrl !== undefined) {
		return String.fromCharCode(ctrl.charCodeAt(0) - 96);
	}
	if ([...key].length === 1) {
		return key;
	}
	throw new Error(`no key is called "${key}"`);
}
