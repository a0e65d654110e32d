/**
 * What the patterns for numbers and dates can be let loose on. They look at each run of digits, capitals or
 * blanks from every place in it, which on a run without end takes hours; no report prints one.
 */
import {lineAndColumn} from '../dataset/json.ts';

const MOST = 500;
const RUN = /[\p{N}\p{Lu}\p{Z}\t,.:;·，．、\-/一二两三四五六七八九十百千万亿零〇]/u;

/** @returns where a text stops being one that a person wrote, in words; undefined where it is one */
export function unreadableAt(text: string): string | undefined {
	let length = 0;
	for (let at = 0; at < text.length; at++) {
		length = RUN.test(text.charAt(at)) ? length + 1 : 0;
		if (length > MOST) {
			const {line, column} = lineAndColumn(text, at - MOST);
			return `${line}:${column}: more than ${MOST} digits, capitals or blanks in a row; expected the text of a report`;
		}
	}
	return undefined;
}
