/** Pinyin of Chinese labels, made once when the data is built. */
import {pinyin} from 'pinyin-pro';
import type {Both, Label} from '../model/types.ts';

/** Lower case, no tone marks, a space between syllables; Latin and digits stay: 净网2018 → "jing wang 2018". */
export function pinyinOf(zh: string): string {
	// ü is typed as v on every Chinese keyboard.
	const syllables = pinyin(zh, {toneType: 'none', type: 'array', nonZh: 'consecutive', v: true});
	return syllables
		.join(' ')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

export function withPinyin(label: Both): Label {
	return {en: label.en, zh: label.zh, pinyin: pinyinOf(label.zh)};
}
