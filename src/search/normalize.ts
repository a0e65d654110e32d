/** Text made ready to be searched, once per distinct text: words, numbers, and the sound of Chinese. */
import {fold} from '../query/fold.ts';
import {type Readings, type Sound, soundOf} from './pinyin.ts';
import {createRecent} from './recent.ts';
import {tokenize} from './tokens.ts';

export type Prepared = {
	/** The how-manieth that was prepared. */
	readonly serial: number;
	readonly text: string;
	/** Tokens between spaces, a space at both ends: ` jiuquan loan `; other spellings follow after `|`. */
	readonly joined: string;
	/** The tokens alone, to tell whether a query is the whole of the text. */
	readonly core: string;
	/** Latin words, which typing errors are forgiven in. */
	readonly words: readonly string[];
	readonly sound: Sound | null;
};

/** Names are typed by sound, sentences are not. */
export const LONGEST_NAME = 48;

const WORD = /^\p{L}{3,}$/u;

/**
 * @param most texts remembered at most
 * @returns a function that prepares a text, giving the same object for the same text while it is remembered
 */
export function createPreparer(
	readings: Readings,
	most = Number.POSITIVE_INFINITY,
): (text: string) => Prepared {
	const known = createRecent<string, Prepared>(most);
	let serial = 0;
	return text => {
		const before = known.get(text);
		if (before) {
			return before;
		}
		const folded = fold(text);
		const tokens = tokenize(folded);
		const core = tokens.map(token => token.norm).join(' ');
		const also = tokens.flatMap(token => (token.also === null ? [] : `| ${token.also} `));
		const sound = folded.length <= LONGEST_NAME ? soundOf(folded, readings) : null;
		const words = tokens.map(token => token.norm).filter(norm => WORD.test(norm) && !isHan(norm));
		const prepared: Prepared = {
			serial: serial++,
			text,
			joined: ` ${core} ${also.join('')}`,
			core,
			// A short name can be misspelt by sound: dianxinzhapain.
			words:
				sound && sound.starts.length <= 6 && !sound.joined.includes('?') ? [...words, sound.joined] : words,
			sound,
		};
		known.set(text, prepared);
		return prepared;
	};
}

export function isHan(text: string): boolean {
	return /\p{Script=Han}/u.test(text);
}
