/** What Chinese input methods and other layouts send in the place of the keys of an ASCII keyboard. */

/** Signs that a Chinese input method types where the key shows another one. */
const SIGNS: Readonly<Record<string, string>> = {
	'、': '/',
	'【': '[',
	'】': ']',
	'「': '[',
	'」': ']',
	'\u3000': 'space',
};

/** The ASCII key of a full-width letter, digit or sign (`？` is `?`); every other stroke as it is. */
export function asciiKey(stroke: string): string {
	return SIGNS[stroke] ?? (/^[\uFF01-\uFF5E]$/.test(stroke) ? stroke.normalize('NFKC') : stroke);
}

/** A letter that no ASCII key types: from an input method, or from another layout. */
export const isForeign = (stroke: string): boolean =>
	/^\p{L}\p{M}*$/u.test(stroke) && !/^[A-Za-z]$/.test(stroke);
