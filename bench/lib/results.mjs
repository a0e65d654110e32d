/** bench/RESULTS.md: a section for each command that measures, rewritten by that command alone. */
import {readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism, cpus, totalmem} from 'node:os';
import {fileURLToPath} from 'node:url';

export const RESULTS = fileURLToPath(new URL('../RESULTS.md', import.meta.url));

/**
 * @param {string} name of the section, as its marks name it
 * @param {string} text Markdown
 * @param {string} file
 * @throws where the file has no such section
 */
export function writeSection(name, text, file = RESULTS) {
	const [from, to] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
	const page = readFileSync(file, 'utf8');
	const [start, end] = [page.indexOf(from), page.indexOf(to)];
	if (start < 0 || end < start) {
		throw new Error(`${file}: no section between ${from} and ${to}`);
	}
	writeFileSync(file, `${page.slice(0, start)}${from}\n\n${text.trim()}\n\n${page.slice(end)}`);
}

/** What was measured on, in words. */
export function machine() {
	const memory = Math.round(totalmem() / 2 ** 30);
	const [cpu] = cpus();
	const cores = availableParallelism();
	return `A machine of ${cores} ${cores === 1 ? 'core' : 'cores'} (${cpu?.model?.trim() ?? 'unknown'}) and ${memory} GB of memory, Node ${process.versions.node}, ${process.platform}.`;
}
