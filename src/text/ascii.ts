/** For terminals that draw some signs two cells wide: nothing of ambiguous width, cell for cell. */
import {ambiguous, cells, segments} from './cells.ts';

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
	const parts = joins(text) ? segments(text) : [...text];
	return parts.map(part => (part.length > 2 || joins(part) ? joined(part) : single(part))).join('');
}

/** Marks and selectors are of ambiguous width too, but take no cell of their own. */
const joins = (text: string): boolean => /[\p{M}\p{Cf}]/u.test(text);

const single = (char: string): string => (ambiguous(char) ? (SIGNS[char] ?? bare(char)) : char);

/** Several characters that are drawn as one keep its cells: what remains without marks, and spaces. */
function joined(part: string): string {
	const [first = '', ...others] = part;
	if (![first, ...others].some(ambiguous)) {
		return part;
	}
	const room = cells(part);
	const base = single(first);
	return room === 0 ? '' : base + ' '.repeat(Math.max(0, room - cells(base)));
}

/** `ǖ` → `u`, `①` → `1`; `?` where there is no such letter. */
function bare(char: string): string {
	const [first = ''] = char.normalize('NFKD');
	return PLAIN.test(first) && first !== '' ? first : '?';
}
