/** Takes large JSON apart row by row, without ever holding its text whole. */
import {isUtf8} from 'node:buffer';

/** Some rows of a table, in order; the table of a resource that is nothing but rows has no name. */
export type Piece = {readonly table: string | null; readonly rows: readonly unknown[]};

/** What is no plain object of tables, or broken: to be read as a whole, which says what is wrong and where. */
export class Unusual extends Error {}

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];
const [COLON, COMMA, MARK] = [0x3a, 0x2c, [0xef, 0xbb, 0xbf]] as const;
const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/**
 * @param chunks the bytes of the file; the rows of a chunk come out together
 * @throws Unusual
 */
export function* piecesOf(chunks: Iterable<Uint8Array>): Generator<Piece> {
	let [depth, inText, escaped, first] = [0, false, false, true];
	// How deep the rows of a table lie: 2 in an object of tables, 1 in a bare list.
	let base = 0;
	let table: string | null = null;
	const key: {bytes: number[] | null; wanted: 'key' | 'colon' | 'value' | 'comma'} = {
		bytes: null,
		wanted: 'key',
	};
	const seen = new Set<string | null>();
	let parts: Uint8Array[] = [];
	let begun = false;

	const rowsOf = (last: boolean): unknown[] => {
		const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
		parts = [];
		if (!isUtf8(bytes)) {
			throw new Unusual();
		}
		const text = new TextDecoder().decode(bytes);
		const rest = begun ? text.replace(/^\s*,/, '') : text;
		if (rest.trim() === '') {
			if (last && rest !== text) {
				throw new Unusual();
			}
			return [];
		}
		if (begun && rest === text) {
			throw new Unusual();
		}
		begun = true;
		try {
			return JSON.parse(`[${rest}]`) as unknown[];
		} catch {
			throw new Unusual();
		}
	};

	/** Between tables: keys, and texts such as `$schema`, which are passed over. */
	const outside = (byte: number): void => {
		if (isSpace(byte)) {
			return;
		}
		if (byte === QUOTE && (key.wanted === 'key' || key.wanted === 'value')) {
			if (key.wanted === 'value' && !table?.startsWith('$')) {
				throw new Unusual();
			}
			inText = true;
			key.bytes = key.wanted === 'key' ? [] : null;
			key.wanted = key.wanted === 'key' ? 'colon' : 'comma';
		} else if (byte === COLON && key.wanted === 'colon') {
			key.wanted = 'value';
		} else if (byte === COMMA && key.wanted === 'comma') {
			key.wanted = 'key';
		} else if (byte !== CLOSE || key.wanted !== 'comma') {
			throw new Unusual();
		} else {
			depth--;
		}
	};

	const open = (): void => {
		if (seen.has(table)) {
			throw new Unusual();
		}
		seen.add(table);
		begun = false;
	};

	for (const chunk of chunks) {
		let from = base > 0 && depth >= base ? 0 : -1;
		let end = -1;
		for (let i = first && MARK.every((byte, k) => chunk[k] === byte) ? 3 : 0; i < chunk.length; i++) {
			const byte = chunk[i]!;
			if (inText) {
				if (escaped) {
					escaped = false;
				} else if (byte === BACKSLASH) {
					escaped = true;
				} else if (byte === QUOTE) {
					inText = false;
					if (key.bytes) {
						table = Buffer.from(key.bytes).toString();
						key.bytes = null;
					}
					continue;
				}
				key.bytes?.push(byte);
			} else if (depth === 0) {
				if (isSpace(byte)) {
					continue;
				}
				if (base > 0 || (byte !== OPEN && byte !== OPEN_LIST)) {
					throw new Unusual();
				}
				base = byte === OPEN ? 2 : 1;
				depth = 1;
				if (base === 1) {
					open();
					from = i + 1;
				}
			} else if (depth < base && !(byte === OPEN_LIST && key.wanted === 'value')) {
				outside(byte);
			} else if (byte === QUOTE) {
				inText = true;
			} else if (byte === OPEN || byte === OPEN_LIST) {
				depth++;
				if (depth === base) {
					open();
					from = i + 1;
				}
			} else if (byte === CLOSE || byte === CLOSE_LIST) {
				if (depth === base) {
					if (byte !== CLOSE_LIST) {
						throw new Unusual();
					}
					parts.push(chunk.subarray(Math.max(0, from), i));
					yield {table, rows: rowsOf(true)};
					[from, end, key.wanted] = [-1, -1, 'comma'];
				}
				depth--;
				end = depth === base ? i + 1 : end;
			}
		}
		first = false;
		if (from >= 0 && end > from) {
			parts.push(chunk.subarray(from, end));
			yield {table, rows: rowsOf(false)};
			parts = [chunk.slice(end)];
		} else if (from >= 0) {
			parts.push(chunk.slice(from));
		}
	}
	if (depth > 0 || base === 0) {
		throw new Unusual();
	}
}
