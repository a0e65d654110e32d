/**
 * Pinyin as it is misheard: the finals and initials that many speakers of Chinese do not tell apart
 * (jin and jing, zang and zhang, si and shi, lan and nan, lu and lü). One such slip is one typing error.
 */
import {prefixRange} from './index-core/dictionary.ts';
import type {CoreIndex} from './index-core/types.ts';
import {INNER_SOUND, LONG_SOUND, SOUND, SOUND_LENGTH} from './namespaces.ts';

const SHORTEST = 4;
/** Longer words are pasted. */
const LONGEST = 48;

const SLIPS: ReadonlyArray<readonly [RegExp, string]> = [
	[/(?<=[aei])ng/g, 'n'],
	[/(?<=[aei])n(?!g)/g, 'ng'],
	[/(?<=[zcs])h/g, ''],
	[/(?<=[zcs])(?!h)/g, 'h'],
	[/n(?=[aeiouv])/g, 'l'],
	[/l(?=[aeiouv])/g, 'n'],
	[/(?<=[ln])u/g, 'v'],
	[/(?<=[ln])v/g, 'u'],
];

/** `guanzhou` → `guangzhou`, `guanzou` and whatever else differs in one sound. */
export function slipsOf(typed: string): string[] {
	if (typed.length < SHORTEST || typed.length > LONGEST || !/^[a-z]+$/.test(typed)) {
		return [];
	}
	const slips = SLIPS.flatMap(([from, to]) =>
		Array.from(
			typed.matchAll(from),
			({index, 0: heard}) => typed.slice(0, index) + to + typed.slice(index + heard.length),
		),
	);
	return [...new Set(slips)];
}

/** Where the sound of a name may be found by its beginning; longer ones are kept to so many letters. */
export const soundPlaces = (sound: string): string[] => [
	SOUND + sound,
	LONG_SOUND + sound.slice(0, SOUND_LENGTH),
	INNER_SOUND + sound.slice(0, SOUND_LENGTH),
];

/** Those slips that are the beginning of a sound, or of what follows one of its syllables. */
export const nearSounds = (index: CoreIndex, typed: string): string[] =>
	slipsOf(typed).filter(sound =>
		soundPlaces(sound).some(text => {
			const {low, high} = prefixRange(index, text);
			return low < high;
		}),
	);
