import {expect} from 'vitest';
import type {Terminal} from '../helpers/terminal.ts';
import {atShell, ownOf} from './bringing-back.ts';
import {hostileIn} from './hostile-in.ts';
import type {Deed} from './monkey.ts';

/** All of it in one write; a signal to stop is waited for, since keys may be heard before it. */
async function begin(t: Terminal, deed: Deed): Promise<void> {
	switch (deed.kind) {
		case 'keys':
			t.press(...deed.keys);
			return;
		case 'paste':
			t.paste(deed.text);
			return;
		case 'resize':
			t.resize(deed.columns, deed.rows);
			return;
		case 'signal':
			t.signal(deed.name);
			if (deed.name === 'SIGTSTP') {
				await t.until(() => atShell(t), 'the program to stop');
			}
	}
}

/**
 * A deed at a terminal.
 * @param answered resolves once the program has answered it
 * @param where told where it writes something hostile
 * @returns what the program wrote since the deed before; nothing yet while a shell has the terminal
 */
export async function perform(
	t: Terminal,
	deed: Deed,
	answered: () => Promise<void>,
	where: () => string,
): Promise<string> {
	await begin(t, deed);
	// An Escape and what follows at once would be one key with Alt.
	if (deed.kind !== 'keys' || deed.keys.at(-1) !== 'esc') {
		await answered();
	}
	// While it is stopped, that it is stands in the news.
	const written = atShell(t) ? '' : ownOf(t.takeNews());
	expect(hostileIn(written), where()).toEqual([]);
	return written;
}
