/**
 * The sound of Chinese text. Labels bring their pinyin; from them the reading of each character is
 * learnt, so that aliases, which bring none, can be typed by sound too, as they are read here.
 */
import {fold} from '../query/fold.ts';

/** By character; and for a whole text that is read otherwise, its syllables between spaces. */
export type Readings = ReadonlyMap<string, string>;

export type Sound = {
	/** Syllables without tones and spaces; a character of unknown reading stands as `?`. */
	readonly joined: string;
	/** Where each syllable starts in `joined`, one for each Chinese character. */
	readonly starts: readonly number[];
	readonly initials: string;
	/** Nothing but Chinese characters and signs: the sound is that of the whole text. */
	readonly whole: boolean;
};

const HAN = /\p{Script=Han}/gu;

/** Syllables of `pinyin`, one for each Chinese character of `zh`; null where the two do not agree. */
function align(zh: string, pinyin: string): string[] | null {
	const characters = zh.match(HAN) ?? [];
	const words = fold(pinyin).match(/\p{L}+/gu) ?? [];
	if (words.length === characters.length) {
		return words;
	}
	// Latin words of the label are repeated in its pinyin, whole or letter by letter.
	let latin = (fold(zh).match(/[a-z]+/g) ?? []).join('');
	const syllables = words.filter(word => {
		const repeated = latin.startsWith(word);
		latin = repeated ? latin.slice(word.length) : latin;
		return !repeated;
	});
	return syllables.length === characters.length ? syllables : null;
}

type Spelt = {readonly zh: string; readonly pinyin: string};

export type Learner = {
	learn(label: Spelt): void;
	/** For each character the reading seen most. */
	readings(): Readings;
};

export function createLearner(): Learner {
	const counts = new Map<string, Map<string, number>>();
	return {
		learn({zh, pinyin}) {
			const characters = fold(zh).match(HAN) ?? [];
			for (const [i, syllable] of (align(zh, pinyin) ?? []).entries()) {
				const seen = counts.get(characters[i]!) ?? new Map<string, number>();
				seen.set(syllable, (seen.get(syllable) ?? 0) + 1);
				counts.set(characters[i]!, seen);
			}
		},
		readings: () =>
			new Map(
				[...counts].map(([character, seen]) => [character, [...seen].sort((a, b) => b[1] - a[1])[0]![0]]),
			),
	};
}

/** The syllables of a label that are not what its characters are read as alone: 行 as hang. */
export function ownReading(
	{zh, pinyin}: Spelt,
	readings: Readings,
): [text: string, syllables: string] | null {
	const folded = fold(zh);
	const syllables = align(zh, pinyin);
	const alike = folded.match(HAN)?.every((character, i) => readings.get(character) === syllables?.[i]);
	return syllables === null || alike !== false ? null : [folded, syllables.join(' ')];
}

export function learnReadings(labels: Iterable<Spelt>): Readings {
	const learner = createLearner();
	for (const label of labels) {
		learner.learn(label);
	}
	return learner.readings();
}

/** @returns null for text without Chinese characters of known reading */
export function soundOf(folded: string, readings: Readings): Sound | null {
	const characters = folded.match(HAN) ?? [];
	const own = characters.length > 1 ? readings.get(folded)?.split(' ') : undefined;
	const syllables = own ?? characters.map(character => readings.get(character) ?? '?');
	if (syllables.every(syllable => syllable === '?')) {
		return null;
	}
	const starts: number[] = [];
	let joined = '';
	for (const syllable of syllables) {
		starts.push(joined.length);
		joined += syllable;
	}
	const whole = !/(?!\p{Script=Han})[\p{L}\p{N}]/u.test(folded);
	return {joined, starts, initials: syllables.map(syllable => syllable[0]).join(''), whole};
}
