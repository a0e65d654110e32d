/** Text as a YAML scalar in double quotes: anything a file may hold, on one line, nothing invisible. */
// Controls, formats, private use, surrogates, separators of lines; the space stays.
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\u00A0\uFEFF]/gu;

export function scalar(text: string): string {
	const quoted = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
	return `"${quoted.replaceAll(UNSEEN, escapeOf)}"`;
}

/** The same for a comment, which cannot be quoted. */
export const inComment = (text: string): string => text.replaceAll(UNSEEN, ' ');

function escapeOf(char: string): string {
	const code = char.codePointAt(0) ?? 0;
	return code > 0xffff
		? `\\U${code.toString(16).padStart(8, '0')}`
		: `\\u${code.toString(16).padStart(4, '0')}`;
}
