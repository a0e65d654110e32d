/** Cuts the text of a query at spaces outside quotes. Full-width punctuation is read as its ASCII twin. */

export type Lexeme = {
	/** With quotes, full-width signs made ASCII. */
	readonly text: string;
	readonly at: number;
	/** Where an unclosed quote opens, in the whole text. */
	readonly openQuote: number | null;
};

// One for one, so that positions stay those of the text typed.
const TWINS: Readonly<Record<string, string>> = {
	'：': ':',
	'＞': '>',
	'＜': '<',
	'＝': '=',
	'！': '!',
	'“': '"',
	'”': '"',
	'＂': '"',
	'＇': "'",
	'‘': "'",
	'’': "'",
	'＾': '^',
	'＄': '$',
	'｜': '|',
};

export function lex(typed: string): Lexeme[] {
	const text = typed.replaceAll(/[：＞＜＝！“”＂＇‘’＾＄｜]/g, char => TWINS[char] ?? char);
	const found: Lexeme[] = [];
	let start = -1;
	let quote = -1;
	const close = (end: number): void => {
		if (start >= 0) {
			// What other tools write for `!word`.
			const word = text.slice(start, end).replace(/^-(?=[\p{L}\p{N}"'^])/u, '!');
			found.push({text: word, at: start, openQuote: quote >= 0 ? quote : null});
		}
		start = -1;
	};
	for (let i = 0; i < text.length; i++) {
		const char = text[i]!;
		if (char === '"' && quote >= 0) {
			quote = -1;
		} else if (char === '"' && (start < 0 || /[-!'^:<>=|]/.test(text[i - 1]!))) {
			// A quote opens only where a value may begin: 5" is a word.
			start = start < 0 ? i : start;
			quote = i;
		} else if (quote < 0 && /\s/u.test(char)) {
			close(i);
		} else if (start < 0) {
			start = i;
		}
	}
	close(text.length);
	return found;
}
