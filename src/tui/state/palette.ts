/** The commands of the palette that a text lets through, best first. */
import {translate} from '../../i18n/index.ts';
import {bindings, type CommandId, helpKey} from '../keys/bindings.ts';
import type {State} from './state.ts';

export type PaletteItem = {readonly command: CommandId; readonly keys: readonly string[]};

/** Words in any order, each found in the command's sentence in either language, its keys or its id. */
export function paletteItems(state: State, text: string): PaletteItem[] {
	const seen = new Set<CommandId>();
	const words = text.toLowerCase().split(/\s+/).filter(Boolean);
	const items = bindings.filter(({command, keyOnly}) => {
		if (keyOnly || seen.has(command) || command === 'palette.open') {
			return false;
		}
		seen.add(command);
		return true;
	});
	const rank = ({command, keys}: PaletteItem): number => {
		const label = translate(state.lang, helpKey(command)).toLowerCase();
		const all =
			`${label} ${translate('en', helpKey(command))} ${translate('zh', helpKey(command))} ${keys.join(' ')} ${command}`.toLowerCase();
		if (!words.every(word => all.includes(word) || isSubsequence(word, label))) {
			return -1;
		}
		return words.every(word => label.startsWith(word)) ? 2 : words.every(word => all.includes(word)) ? 1 : 0;
	};
	return items
		.map((item, i) => ({item, i, rank: rank(item)}))
		.filter(entry => entry.rank >= 0)
		.sort((a, b) => b.rank - a.rank || a.i - b.i)
		.map(({item}) => ({command: item.command, keys: item.keys}));
}

/** Letters in order within one word: `cmpr` finds `compare`. */
function isSubsequence(letters: string, label: string): boolean {
	return label.split(/\s+/).some(word => {
		let at = 0;
		for (const char of word) {
			if (char === letters[at]) {
				at++;
			}
		}
		return at === letters.length && word.startsWith(letters[0] ?? '');
	});
}
