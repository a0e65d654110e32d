/** For terminals that draw some signs two cells wide: nothing of ambiguous width, cell for cell. */
import {ambiguous} from './cells.ts';

const SIGNS: Readonly<Record<string, string>> = {
	'“': '"',
	'”': '"',
	'„': '"',
	'‘': "'",
	'’': "'",
	'–': '-',
	'—': '-',
	'―': '-',
	'‐': '-',
	'…': '.',
	'·': '.',
	'•': '*',
	'×': 'x',
	'÷': '/',
	'±': '~',
	'°': 'o',
	'§': 'S',
	'≤': '<',
	'≥': '>',
	'≠': '#',
	'≈': '~',
	'→': '>',
	'←': '<',
	'↑': '^',
	'↓': 'v',
	'′': "'",
	'″': '"',
	'─': '-',
	'│': '|',
};

const PLAIN = /^[\u0020-\u007E]*$/;

/** As many cells as before, where signs of ambiguous width are counted as one. Letters lose their marks. */
export function withoutAmbiguous(text: string): string {
	if (PLAIN.test(text)) {
		return text;
	}
	let out = '';
	for (const char of text) {
		out += ambiguous(char) ? (SIGNS[char] ?? bare(char)) : char;
	}
	return out;
}

/** `ǖ` → `u`, `①` → `1`; `?` where there is no such letter. */
function bare(char: string): string {
	const [first = ''] = char.normalize('NFKD');
	return PLAIN.test(first) && first !== '' ? first : '?';
}
