/** Nothing from data reaches a terminal or a clipboard as a control sequence. */

// C0, DEL, C1, bidi controls, zero-width and line separators, soft hyphen, byte-order mark, tag characters, and
// whatever else only steers the characters round it; the Arabic signs that stand over a number can be seen.
const HARMLESS = /^[\u0020-\u007E]*$/;
const CONTROL =
	/[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{13430}-\u{1343F}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;

const NAMES: Readonly<Record<string, string>> = {'\n': '⏎', '\r': '⏎', '\t': ' '};

/** One display line: every control character becomes a visible stand-in, so that it looks like what it is. */
export function cleanLine(text: string): string {
	if (HARMLESS.test(text)) {
		return text;
	}
	return text.replaceAll(CONTROL, char => {
		const code = char.codePointAt(0) ?? 0;
		return NAMES[char] ?? (code < 0x20 ? String.fromCodePoint(0x2400 + code) : '�');
	});
}

/** Many lines (clipboard, files): newlines and tabs stay, all other controls become visible. */
export function cleanText(text: string): string {
	return text
		.split('\n')
		.map(line => line.split('\t').map(cleanLine).join('\t'))
		.join('\n');
}
