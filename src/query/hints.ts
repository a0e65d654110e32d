/** The hints a query may earn, each worded once in both languages. */
import {cleanLine} from '../text/clean.ts';
import {clip} from '../text/width.ts';
import type {Hint, HintCode} from './types.ts';

const WORDS: Readonly<Record<HintCode, (what: string, near: string) => readonly [string, string]>> = {
	too_long: what => [`only the first ${what} are used`, `只用前${what}`],
	control_characters: () => ['control characters are ignored', '控制字符已忽略'],
	unbalanced_quote: () => ['a quote is not closed', '引号未闭合'],
	unknown_field: (what, near) => [
		`no field “${what}”${near && `; nearest: ${near}`}`,
		`没有字段“${what}”${near && `，最接近的是 ${near}`}`,
	],
	missing_value: what => [`${what} needs a value`, `${what} 缺少值`],
	bad_number: what => [`“${what}” is not a number`, `“${what}”不是数字`],
	bad_date: what => [
		`“${what}” is not a date such as 2018 or 2018-02`,
		`“${what}”不是日期，例：2018、2018-02`,
	],
	bad_operator: (what, near) => [
		`${what} cannot be compared; write ${near}`,
		`${what} 不能比较大小，请写 ${near}`,
	],
	unknown_value: (what, near) => [
		`nothing is called “${what}”${near && `; nearest: ${near}`}`,
		`没有“${what}”${near && `，最接近的是 ${near}`}`,
	],
	empty_word: what => [`“${what}” has no word`, `“${what}”后没有词`],
};

/** @param what the fragment at fault, as typed; cleaned and clipped here */
export function hint(code: HintCode, at: number, what = '', near = ''): Hint {
	const [text, textZh] = WORDS[code](clip(cleanLine(what), 40), clip(cleanLine(near), 40));
	return {code, text, textZh, at};
}
