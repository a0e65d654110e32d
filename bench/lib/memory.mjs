import {readFileSync} from 'node:fs';
import {openTerminal} from '../../scripts/lib/terminal.mjs';

/** @returns resident MiB of a Node program at rest; NaN where the system has no /proc */
export async function restingMemory(args, size) {
	const terminal = openTerminal(process.execPath, args, size);
	try {
		await new Promise(resolve => setTimeout(resolve, 500));
		await terminal.still(1000);
		const status = readFileSync(`/proc/${terminal.pid}/status`, 'utf8');
		return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
	} catch (error) {
		if (error.code === 'ENOENT') {
			return Number.NaN;
		}
		throw error;
	} finally {
		await terminal.close();
	}
}
