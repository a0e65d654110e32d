/** JSON that is safe to show: control and direction characters are escaped, so it reads back equal. */

const UNSAFE = /[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;

export function jsonText(value: unknown, indent?: number): string {
	return JSON.stringify(value, null, indent).replaceAll(
		UNSAFE,
		char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
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
