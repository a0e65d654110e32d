/** A copy of the checkout that may be spoilt: with its own libraries, in a folder that goes away with all in it. */
import {execFileSync, spawn} from 'node:child_process';
import {
	constants,
	copyFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';

/** Caches of the tools, which they would go on filling. */
const LEFT_OUT = new Set(['.cache', '.vite', '.vite-temp']);

/** @param root the checkout; nothing in it is changed */
export function openWorkshop(root) {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'explorer-cures-')));
	const copy = join(folder, 'checkout');
	const temporary = join(folder, 'tmp');
	const running = new Set();
	mkdirSync(temporary);
	// Also what is new and not committed yet, but nothing that is generated.
	const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
	});
	for (const file of listed.split('\0').filter(name => name !== '' && existsSync(join(root, name)))) {
		mkdirSync(dirname(join(copy, file)), {recursive: true});
		copyFileSync(join(root, file), join(copy, file), constants.COPYFILE_FICLONE);
	}
	// Copied, not linked: the tests put what they build into a cache there.
	cpSync(join(root, 'node_modules'), join(copy, 'node_modules'), {
		recursive: true,
		verbatimSymlinks: true,
		mode: constants.COPYFILE_FICLONE,
		filter: path => !LEFT_OUT.has(basename(path)),
	});

	/** Programs of the copy that outlived their test, as they do where a cure for that is missing. */
	const endStrays = () => {
		const {stdout = ''} = listProcesses();
		for (const [, pid, command] of stdout.matchAll(/^ *(\d+) +(.*)$/gm)) {
			if (command.includes(folder) && Number(pid) !== process.pid) {
				kill(Number(pid));
			}
		}
	};
	return {
		copy,
		/** @returns the exit code and what was printed */
		run(args, env = {}) {
			return new Promise((resolve, reject) => {
				const child = spawn(process.execPath, args, {
					cwd: copy,
					env: {...process.env, TMPDIR: temporary, NO_COLOR: '1', FORCE_COLOR: undefined, ...env},
					stdio: ['ignore', 'pipe', 'pipe'],
					// A group of its own: so that all of it can be ended, and Ctrl+C comes to us alone.
					detached: true,
				});
				running.add(child);
				let output = '';
				child.stdout.on('data', data => (output += data));
				child.stderr.on('data', data => (output += data));
				child.on('error', reject).on('close', code => {
					running.delete(child);
					resolve({code, output});
				});
				// They may hold on to what it printed to, which then never closes.
				child.on('exit', endStrays);
			});
		},
		read: file => readFileSync(join(copy, file), 'utf8'),
		close() {
			for (const child of running) {
				kill(-child.pid);
			}
			endStrays();
			rmSync(folder, {recursive: true, force: true, maxRetries: 3});
		},
	};
}

const listProcesses = () => {
	try {
		return {stdout: execFileSync('ps', ['-eo', 'pid=,args='], {encoding: 'utf8', maxBuffer: 2 ** 26})};
	} catch {
		return {};
	}
};

function kill(pid) {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// Ended meanwhile.
	}
}
