/** Every word of the interface, once per language. A text missing in a language does not compile. */
import type {Lang} from '../model/types.ts';
import {en} from './en.ts';
import {fill} from './fill.ts';
import {zh} from './zh.ts';

export type Text = keyof typeof en;

const catalogues: Readonly<Record<Lang, Readonly<Record<Text, string>>>> = {en, zh};

/** @param params values for `{name}` in the text */
export function translate(
	lang: Lang,
	key: Text,
	params: Readonly<Record<string, string | number>> = {},
): string {
	return fill(catalogues[lang][key] ?? key, params);
}
