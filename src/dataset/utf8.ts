/** Bytes of a file to text: UTF-8 only, with or without a byte-order mark. */
import {isUtf8} from 'node:buffer';
import {InputError} from '../model/input-error.ts';
import {lineAndColumn} from './json.ts';

/** @throws InputError naming the line where the bytes stop being UTF-8 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
	const text = new TextDecoder('utf-8').decode(bytes);
	if (isUtf8(bytes)) {
		return text;
	}
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
		throw new InputError(`${file}: is UTF-16; save it as UTF-8`);
	}
	const {line, column} = lineAndColumn(text, Math.max(0, text.indexOf('\uFFFD')));
	throw new InputError(`${file}:${line}:${column}: not UTF-8 text; save the file as UTF-8`);
}
