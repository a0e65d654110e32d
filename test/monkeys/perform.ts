import type {Terminal} from '../helpers/terminal.ts';
import {atShell} from './bringing-back.ts';
import type {Deed} from './monkey.ts';

/** A deed at a terminal, all of it in one write; a signal to stop is waited for, since keys may be heard before it. */
export async function perform(t: Terminal, deed: Deed): Promise<void> {
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
