/** Reading, checking and indexing a large dataset, as a command that prints a handful of rows. */
import {spawnSync} from 'node:child_process';
import {rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {plainEnv} from '../../scripts/lib/terminal.mjs';
import {writeDataset} from './dataset-file.mjs';

/** @returns ms and MB of the file; ms is undefined where the program says that it will not read so much */
export function loadTime(cli, folder, size, runs) {
	const file = join(folder, `records-${size}.json`);
	writeDataset(file, size);
	const megabytes = statSync(file).size / 1e6;
	const times = [];
	let refused = '';
	for (let run = 0; run < runs && refused === ''; run++) {
		const from = performance.now();
		const args = [cli, 'list', 'reports', '--data', file];
		const {status, stderr} = spawnSync(process.execPath, args, {env: plainEnv(), encoding: 'utf8'});
		if (status === 0) {
			times.push(performance.now() - from);
		} else {
			refused = /larger than [^;]*/.exec(stderr)?.[0] ?? `ended with ${status}`;
		}
	}
	return {file, megabytes, times, refused, remove: () => rmSync(file, {force: true})};
}
