/** From the start of a process to the first moment that its screen is what it stays. */
import {openTerminal} from '../../scripts/lib/terminal.mjs';

const QUIET = 300;

/**
 * @param {readonly string[]} args of `file`, which is node unless told
 * @returns ms from just before the process starts to the last byte of the first complete frame, parsed;
 *   complete is the first screen that equals the screen at rest
 */
export async function firstFrame(args, size, file = process.execPath) {
	const seen = [];
	const terminal = openTerminal(file, args, {
		...size,
		// A blank that was written and one that was erased look the same.
		onParsed: at =>
			seen.push({
				at,
				screen: terminal
					.screen()
					.map(line => line.trimEnd())
					.join('\n'),
			}),
	});
	try {
		while (seen.length === 0 || seen.at(-1).screen.trim() === '') {
			await terminal.still(20);
			await new Promise(resolve => setTimeout(resolve, 5));
			if (performance.now() - terminal.startedAt > 15_000) {
				throw new Error(`${file} ${args.join(' ')} shows nothing`);
			}
		}
		await terminal.still(QUIET);
		// Before it is closed: what it writes on leaving is no frame.
		const rest = seen.at(-1).screen;
		return seen.find(({screen}) => screen === rest).at - terminal.startedAt;
	} finally {
		await terminal.close();
	}
}
