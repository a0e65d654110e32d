/** Has V8 keep what it compiles of the parts that are to start quickly, for the Node that builds them. */
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const FIGURE = 'mps-2018.cases_solved';

/** A plain use of each, for what is used is compiled. Several parts of one use are joined by a comma. */
const USES = [
	['tui-runtime-with-ink,search'],
	['tui-runtime-launch'],
	['commands-list', 'list', 'cases'],
	['commands-show', 'show', 'mps-2018'],
	['commands-search', 'search', 'loan'],
	['commands-compare', 'compare', 'mps-2018', 'mps-2021'],
	['commands-copy', 'copy', FIGURE, '--clipboard', 'file'],
	['commands-collect', 'collect', 'add', FIGURE],
	['commands-export', 'export', '--what', 'cases', '--format', 'csv'],
	['commands-keys', 'keys'],
	['commands-doctor', 'doctor'],
	['commands-complete', '__complete', '2', 'explorer', 'show', 'mps-2018.'],
	['commands-sentences'],
];

/** The program starts without it as well, only later; what cannot be run here is left out. */
export async function cacheCode() {
	const home = mkdtempSync(join(tmpdir(), 'explorer-build-'));
	const waiting = [...USES];
	const work = async () => {
		for (let use = waiting.shift(); use; use = waiting.shift()) {
			await run(use, home);
		}
	};
	try {
		await Promise.all(Array.from({length: Math.min(4, cpus().length)}, work));
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
}

const run = (use, home) =>
	new Promise(resolve => {
		const script = fileURLToPath(new URL('code-cache.cjs', import.meta.url));
		const child = spawn(process.execPath, [script, ...use], {
			stdio: ['ignore', 'ignore', 'ignore'],
			// Nothing of the person's own is read or written.
			env: {PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8', TERM: 'xterm-256color'},
			timeout: 30_000,
		});
		child.on('error', resolve).on('exit', resolve);
	});
