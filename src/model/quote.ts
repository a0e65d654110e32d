/** Untrusted text inside messages. */

const code = (char: string): string => `\\u{${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`;

/** `text` on one line, cut after `max` characters, everything invisible shown by its code. */
export function printable(text: string, max = 200): string {
	// Cut by code units first: spreading a text of many megabytes is slow.
	const chars = [...text.slice(0, max * 2)];
	const cut = chars.length > max || text.length > max * 2;
	return `${chars.slice(0, max).join('')}${cut ? '…' : ''}`.replaceAll(
		// Controls, formats (bidi, zero-width), lone surrogates, private use, line and paragraph separators.
		/[\p{C}\p{Zl}\p{Zp}]/gu,
		code,
	);
}

/** The same in double quotes. */
export function quote(text: string, max = 60): string {
	return `"${printable(text, max).replaceAll('"', '\\"')}"`;
}
