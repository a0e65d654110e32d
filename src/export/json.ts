/** JSON that is safe to show: control and direction characters are escaped, so it reads back equal. */

// What `cleanLine` makes visible, but for what JSON escapes by itself.
const UNSAFE =
	/[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{13430}-\u{1343F}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}]/gu;

/** A character beyond the first plane is two code units, and two escapes. */
const escaped = (char: string): string =>
	Array.from({length: char.length}, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join(
		'',
	);

export function jsonText(value: unknown, indent?: number): string {
	return JSON.stringify(value, null, indent).replaceAll(UNSAFE, escaped);
}

/** An array with one record a line, the first on the first line: `head -1` shows a whole record. */
export function* jsonArray(records: Iterable<unknown>, end = '\n'): Generator<string> {
	let open = '[';
	for (const record of records) {
		yield `${open}${jsonText(record)}`;
		open = ',\n';
	}
	yield open === '[' ? `[]${end}` : `]${end}`;
}
