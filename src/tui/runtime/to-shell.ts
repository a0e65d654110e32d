/** Ctrl+Z as other programs have it: the program stops, and whoever waits for it has the terminal meanwhile. */

/** Milliseconds after which a program that should have been stopped and still runs was not. */
const STILL_HERE = 50;

const SIGNALS = ['SIGTSTP', 'SIGCONT'] as const;

/**
 * Stops the program and what was started with it, such as the `npx` that waits for it: a shell has the
 * terminal back only once all of them are stopped.
 * @returns once it goes on; false where it never stopped, because there is no shell that could let it go on
 */
export async function stopUntilContinued(): Promise<boolean> {
	// Whoever listens has taken the one signal for a question and would take the other for an answer to somebody else.
	const listening = SIGNALS.map(signal => ({signal, listeners: process.listeners(signal)}));
	for (const signal of SIGNALS) {
		process.removeAllListeners(signal);
	}
	const stopped = await new Promise<boolean>(resolve => {
		process.on('SIGCONT', () => resolve(true));
		// The time is up after a stop as well, but signals are heard before what an immediate calls.
		setTimeout(() => setImmediate(resolve, false), STILL_HERE);
		process.kill(0, 'SIGTSTP');
	});
	process.removeAllListeners('SIGCONT');
	for (const {signal, listeners} of listening) {
		for (const listener of listeners) {
			process.on(signal, listener);
		}
	}
	return stopped;
}

/**
 * @param lend gives the terminal away while what it is given runs
 * @param stop stops the program, as `stopUntilContinued`
 * @returns does so, one at a time: asked for meanwhile it does nothing; false where there was no shell
 */
export function toShell(
	lend: (meanwhile: () => Promise<void>) => Promise<void>,
	stop: () => Promise<boolean>,
): () => Promise<boolean> {
	let away = false;
	return async () => {
		if (away) {
			return true;
		}
		away = true;
		let stopped = true;
		await lend(async () => {
			stopped = await stop();
		}).finally(() => {
			away = false;
		});
		return stopped;
	};
}

/**
 * Heeds those who stop the program from outside.
 * @param asked somebody would have it stopped; it is not yet
 * @param goesOn it had been stopped by what cannot be heard, such as `kill -STOP`, and nothing was given back
 *   before: the screen may be anyhow
 * @returns ends it
 */
export function heedStops(asked: () => void, goesOn: () => void): () => void {
	const continued = (): void => {
		// Node sets a mode only where it thinks that it is another, and has not heard what the shell set meanwhile.
		process.stdin.setRawMode(false).setRawMode(true);
		goesOn();
	};
	process.on('SIGTSTP', asked).on('SIGCONT', continued);
	return () => void process.off('SIGTSTP', asked).off('SIGCONT', continued);
}
