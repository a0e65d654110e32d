/** The exit code of a program whose terminal is gone: 128 and the number of SIGHUP. */
export const HUNG_UP = 129;

/**
 * Ends a program whose terminal is gone as that signal does: at an ordinary end Node puts back the settings of the
 * terminal, and aborts with a dump of itself where there is none.
 */
export function end(code: number): number {
	if (code === HUNG_UP) {
		// Who still listened would be asked only if the program went on.
		process.removeAllListeners('SIGHUP');
		process.kill(process.pid, 'SIGHUP');
	}
	return code;
}
