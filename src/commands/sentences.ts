/** The view in sentences, as the linear mode says it: for pipes, and for terminals that cannot hold a screen. */
import type {Pane} from '../link/link.ts';
import {printedView} from '../tui/linear/print.ts';
import {loadTier} from './dataset.ts';
import {EXIT, type Io} from './io.ts';
import type {OpenArgs} from './open-options.ts';
import {langOf} from './options.ts';

export async function runSentences(args: OpenArgs, pane: Pane | undefined, io: Io): Promise<number> {
	const dataset = await loadTier(args);
	for (const line of printedView(dataset, {lang: langOf(args, io.env), tier: args.tier, pane})) {
		io.out(`${line}\n`);
	}
	return EXIT.done;
}
