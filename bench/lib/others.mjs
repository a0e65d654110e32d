/** What people would take instead, where it is installed, with the same figures to show. */
import {execFileSync, spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

const installed = name => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;

/** @returns by name the program and its arguments; undefined where it is not installed */
export function others(cli, folder) {
	const csv = join(folder, 'figures.csv');
	writeFileSync(csv, execFileSync(process.execPath, [cli, 'list', 'figures', '--format', 'csv']));
	return {
		VisiData: installed('vd') ? ['vd', [csv]] : undefined,
		fzf: installed('fzf') ? ['sh', ['-c', `fzf < "${csv}"`]] : undefined,
	};
}
