/** From the start of the explorer to the answer to a key that was pressed as soon as there was something to see. */
import {openTerminal} from '../../scripts/lib/terminal.mjs';

/**
 * @param {readonly string[]} args of node
 * @param {{complete: RegExp, key: string, answered: RegExp}} story what the first complete frame shows, the
 *   key pressed then, and what its answer shows
 * @returns ms from just before the process starts to the frame that answers, taken in by the terminal
 */
export async function firstAnswer(args, size, {complete, key, answered}) {
	const terminal = openTerminal(process.execPath, args, {...size, onParsed: at => look(at)});
	let pressed = false;
	let answer;
	const look = at => {
		const screen = terminal.screen().join('\n');
		if (!pressed && complete.test(screen)) {
			pressed = true;
			terminal.write(key);
		} else if (pressed && answered.test(screen)) {
			answer ??= at;
		}
	};
	try {
		while (answer === undefined) {
			await new Promise(resolve => setTimeout(resolve, 5));
			if (performance.now() - terminal.startedAt > 15_000) {
				throw new Error(`node ${args.join(' ')} does not answer:\n${terminal.screen().join('\n')}`);
			}
		}
		return answer - terminal.startedAt;
	} finally {
		await terminal.close();
	}
}
