/** All that tests leave in the system's temporary folder goes into one folder, which goes when they end. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export default function setup(): () => void {
	const before = process.env.TMPDIR;
	const folder = mkdtempSync(join(tmpdir(), 'explorer-tests-'));
	process.env.TMPDIR = folder;
	return () => {
		if (before === undefined) {
			delete process.env.TMPDIR;
		} else {
			process.env.TMPDIR = before;
		}
		rmSync(folder, {recursive: true, force: true, maxRetries: 3});
	};
}
