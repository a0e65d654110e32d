/** The signals that end a program: what it changed of the terminal is given back before they do. */

/** What can be heard: asked for at a keyboard or by another program, or come from a limit of time. */
const SIGNALS = [
	...(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGABRT', 'SIGTRAP', 'SIGSYS'] as const),
	...(['SIGALRM', 'SIGVTALRM', 'SIGXCPU', 'SIGIO', 'SIGUSR2'] as const),
];

/**
 * @param giveBack is called when a signal is about to end the program, which then ends as it would have without us
 * @returns there is nothing to give back any more
 */
export function beforeSignalsEnd(giveBack: () => void): () => void {
	// Whoever listens already has its own use for a signal, and does not end.
	const heard = SIGNALS.filter(signal => process.listenerCount(signal) === 0);
	const off = (): void => {
		for (const signal of heard) {
			process.off(signal, onSignal);
		}
	};
	const onSignal = (signal: NodeJS.Signals): void => {
		off();
		giveBack();
		process.kill(process.pid, signal);
	};
	for (const signal of heard) {
		process.on(signal, onSignal);
	}
	return off;
}
