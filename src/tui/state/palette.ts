/** The commands of the palette that a text lets through, best first. */
import {translate} from '../../i18n/index.ts';
import {type CommandId, helpKey, inPalette} from '../keys/bindings.ts';
import {keysOf} from '../keys/key-text.ts';
import {strokeLabel} from '../keys/stroke.ts';
import type {State} from './state.ts';

export type PaletteItem = {readonly command: CommandId; readonly keys: readonly string[]};

/** Words in any order, each found in the command's sentence in either language, in its keys or in its id. */
export function paletteItems(state: State, text: string): PaletteItem[] {
	const words = folded(text).split(/\s+/).filter(Boolean);
	const commands = new Set(state.bindings.filter(inPalette).map(({command}) => command));
	commands.delete('palette.open');
	return [...commands]
		.map((command, i) => {
			const keys = keysOf(command, state.bindings);
			return {command, keys, i, rank: rankOf(state, {command, keys}, words)};
		})
		.filter(({rank}) => rank > 0)
		.sort((a, b) => b.rank - a.rank || a.i - b.i)
		.map(({command, keys}) => ({command, keys}));
}

/** What an input method typed full-width is found as well. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** 0 where a word is not met; else higher the nearer to the beginning of the sentence the words stand. */
function rankOf(state: State, {command, keys}: PaletteItem, words: readonly string[]): number {
	const label = folded(translate(state.lang, helpKey(command)));
	const sentences = [translate('en', helpKey(command)), translate('zh', helpKey(command))].map(folded);
	const shown = keys.flatMap(key => [key, strokeLabel(key), strokeLabel(key, true)]).map(folded);
	let rank = 1;
	for (const word of words) {
		if (label.startsWith(word)) {
			rank += 4;
		} else if (label.includes(` ${word}`)) {
			rank += 3;
		} else if (
			shown.includes(word) ||
			[...sentences, command.toLowerCase()].some(own => own.includes(word))
		) {
			rank += 2;
		} else if (sentences.some(own => isSubsequence(word, own))) {
			rank += 1;
		} else {
			return 0;
		}
	}
	return rank;
}

/** Letters in order within one word (`cmpr`, compare), or the beginnings of words (`pmon`, per month). */
function isSubsequence(letters: string, sentence: string): boolean {
	const words = sentence.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
	return words.some((word, i) => withinWord(letters, word) || byBeginnings(letters, words.slice(i)));
}

function withinWord(letters: string, word: string): boolean {
	let at = 0;
	for (const char of word) {
		if (char === letters[at]) {
			at++;
		}
	}
	return at === letters.length && word.startsWith(letters[0] ?? '');
}

/** Some letters from the beginning of the first word, the rest from those of words behind it. */
function byBeginnings(letters: string, [word = '', ...rest]: readonly string[]): boolean {
	for (let n = letters.length; n > 0; n--) {
		if (word.startsWith(letters.slice(0, n))) {
			const left = letters.slice(n);
			if (left === '' || rest.some((_, i) => byBeginnings(left, rest.slice(i)))) {
				return true;
			}
		}
	}
	return false;
}
