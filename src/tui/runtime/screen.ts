/** The terminal's modes that we switch on, and off again however the program ends; and what it tells of itself. */
import {beforeSignalsEnd} from '../../system/ending.ts';
import {ASK_BACKGROUND, ASK_WIDTH, answers, listen, type Told} from '../../system/terminal-replies.ts';
import {
	AUTOWRAP_OFF,
	AUTOWRAP_ON,
	ENTER_ALTERNATE,
	HIDE_CURSOR,
	LEAVE_ALTERNATE,
	PASTE_OFF,
	PASTE_ON,
	SHOW_CURSOR,
} from '../terminal/modes.ts';
import {stopUntilContinued} from './to-shell.ts';

const HOME = '\u001B[H';

export type EnteredScreen = {
	/** From now on leaving means unmounting Ink, which restores what it changed. */
	readonly handOver: (app: {unmount: () => void}) => void;
	/** Another frame in the place of the first. */
	readonly draw: (rows: readonly string[]) => void;
	/** Stops the program while the shell has the terminal; resolves once it goes on, to false where it never stopped. */
	readonly stop: () => Promise<boolean>;
	/** Back to the main screen as it was; harmless where that has happened already. */
	readonly leave: () => void;
};

/** Some pseudo-terminals report no size at all. */
export function windowSize(): {columns: number; rows: number} {
	return {columns: process.stdout.columns || 80, rows: process.stdout.rows || 24};
}

/**
 * Shows the first frame on the alternate screen. Until Ink is there, its duties are ours: keys are not
 * echoed. A signal leaves the terminal as it was, before Ink and after, and then ends the program
 * the way it would have without us.
 * @param rows each as wide as the window
 * @param tell is called with what the terminal answers, before Ink and after; without it nothing is asked
 */
export function enterScreen(rows: readonly string[], tell?: (told: Told) => void): EnteredScreen {
	const {stdin, stdout} = process;
	let entered = true;
	let giveBack = (): void => {
		stdin.setRawMode(false);
		stdout.write(LEAVE_ALTERNATE + SHOW_CURSOR);
	};
	const leave = (): void => {
		if (!entered) {
			return;
		}
		entered = false;
		unheed();
		giveBack();
		// An error may come before Ink takes care of them.
		stdout.write(PASTE_OFF + AUTOWRAP_ON);
	};
	const unheed = beforeSignalsEnd(leave);
	process.once('exit', leave);
	stdin.setRawMode(true);
	const asks = tell !== undefined && answers(process.env.TERM);
	if (asks) {
		listen(stdin, tell);
	}
	const frame = HOME + rows.join('\r\n') + HOME;
	stdout.write(
		ENTER_ALTERNATE +
			HIDE_CURSOR +
			AUTOWRAP_OFF +
			PASTE_ON +
			(asks ? HOME + ASK_WIDTH + frame + ASK_BACKGROUND : frame),
	);
	return {
		draw: again => void stdout.write(HOME + again.join('\r\n') + HOME),
		handOver(app) {
			giveBack = () => app.unmount();
		},
		async stop() {
			stdout.write(AUTOWRAP_ON);
			const stopped = await stopUntilContinued();
			stdout.write(AUTOWRAP_OFF);
			// A window resized meanwhile told only those who ran; this asks for its size again.
			process.emit('SIGWINCH', 'SIGWINCH');
			return stopped;
		},
		leave,
	};
}
