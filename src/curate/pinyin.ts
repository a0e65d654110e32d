/** Pinyin of Chinese labels, made once when the data is built. */
import {customPinyin, pinyin} from 'pinyin-pro';
import type {Both, Label} from '../model/types.ts';

// Words of many readings that the library reads as single characters: places, half-anonymous surnames, loans.
customPinyin({
	宕昌: 'tàn chāng',
	武都: 'wǔ dū',
	单县: 'shàn xiàn',
	乐清: 'yuè qīng',
	浚县: 'xùn xiàn',
	洪洞: 'hóng tóng',
	大埔: 'dà bù',
	曾某: 'zēng mǒu',
	单某: 'shàn mǒu',
	解某: 'xiè mǒu',
	仇某: 'qiú mǒu',
	区某: 'ōu mǒu',
	查某: 'zhā mǒu',
	还款: 'huán kuǎn',
});

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
