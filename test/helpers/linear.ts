/** The linear mode without a terminal: keys in, and what would be heard of each. */

import type {Lang} from '../../src/model/types.ts';
import {resolve} from '../../src/tui/keys/resolve.ts';
import {announce, spokenView} from '../../src/tui/linear/announce.ts';
import {resultWords} from '../../src/tui/linear/overlay.ts';
import {welcomeWords} from '../../src/tui/linear/page.ts';
import {LINEAR_SIZE} from '../../src/tui/linear/print.ts';
import {contextsOf} from '../../src/tui/state/contexts.ts';
import {Explorer, world} from './explorer.ts';

/** Each key, and below it what it is answered by; `pause` is no key, but waits while one types. */
export function heard(keys: readonly string[], lang: Lang = 'en'): string[] {
	const explorer = new Explorer({lang, columns: LINEAR_SIZE.columns, rows: LINEAR_SIZE.rows});
	const lines = [...welcomeWords(explorer.state, world)];
	for (const key of keys) {
		lines.push('', `[${key}]`);
		if (key === 'pause') {
			lines.push(...resultWords(spokenView(explorer.state, world)));
			continue;
		}
		const before = explorer.state;
		const {kind} = resolve(contextsOf(before), key);
		explorer.press(key);
		lines.push(...announce(before, explorer.state, world, kind !== 'unbound'));
	}
	return lines;
}

/** Moving, opening, searching, comparing, copying, collecting, filtering, folding, asking, quitting. */
export const JOURNEY: readonly string[] = [
	...['down', 'down', 'enter', 'down', 'left'],
	...['/', ...'juiquan', 'pause', 'down', 'up', 'enter', 'enter', 'down', 'esc'],
	...['2', 'down', 'v', 'down', 'space', 'c', 'down', 'esc', 'v'],
	...['4', 'x', 'm', 'G', 'enter', 'left'],
	...['3', 's', 'f', ...'gansu', 'pause', 'down', 'enter', 'esc'],
	...['1', 'G', 'up', 'g', 'down', 'down', 'down', 'down', 'left', 'right'],
	...['b', 'esc', ':', ...'lang', 'pause', 'enter', 'L', '5', 'T', 'z', 'q'],
];
