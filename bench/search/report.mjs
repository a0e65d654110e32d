/** The measures as a page: ratios first, then what they were made of. */
import {machine} from '../lib/results.mjs';
import {TITLES} from './contenders.mjs';

const grouped = n => n.toLocaleString('en-GB').replaceAll(',', ' ');
const ms = n => (n === null ? '—' : n < 10 ? n.toFixed(2) : n < 100 ? n.toFixed(1) : grouped(Math.round(n)));
const times = n => (n < 10 ? n.toFixed(1) : grouped(Math.round(n)));

const row = cells => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** @param results rows of `measure.mjs`, without those not installed */
export function report(results) {
	const sizes = [...new Set(results.map(({size}) => size))];
	const of = (name, size) => results.find(result => result.name === name && result.size === size);
	const others = Object.keys(TITLES).filter(
		name => name !== 'explorer' && results.some(result => result.name === name),
	);
	const ratios = sizes.map(size => {
		const ours = of('explorer', size);
		return [
			grouped(size),
			...others.map(name => {
				const its = of(name, size);
				return its && ours ? `${times(its.p95 / ours.p95)}×` : '—';
			}),
			ours ? ours.recall.toFixed(3) : '—',
			ours ? `${ours.held.toFixed(1)}×` : '—',
		];
	});
	const growth = of('explorer', 1_000_000) && of('explorer', 100_000);
	const details = sizes.flatMap(size =>
		Object.keys(TITLES).flatMap(name => {
			const its = of(name, size);
			return its
				? [
						[
							grouped(size),
							TITLES[name],
							its.indexed === null ? '—' : `${grouped(Math.round(its.indexed))} ms`,
							its.held === null ? '—' : `${its.held.toFixed(1)}×`,
							its.rss === null ? '—' : `${Math.max(0, its.rss).toFixed(1)}×`,
							`${ms(its.p50)} ms`,
							`${ms(its.p95)} ms`,
							its.keys === its.of ? grouped(its.keys) : `${its.keys} of ${its.of}`,
							`${its.recall.toFixed(3)} (${its.queries})`,
						],
					]
				: [];
		}),
	);
	return `## Search

${machine()} Made by \`npm run bench:search\`.

### How many times slower than Explorer

A keystroke at the 95th percentile, against Explorer's on the same records; then the share of the exhaustive scorer's ten best that Explorer finds for misspelt queries, and the memory of its index against the text.

${table(['records', ...others.map(name => TITLES[name]), 'recall at 10', 'memory / text'], ratios)}
${growth ? `\nFrom 100 000 to 1 000 000 records a keystroke at the 95th percentile takes ${times(of('explorer', 1_000_000).p95 / of('explorer', 100_000).p95)} times as long.\n` : ''}
### What was measured

${table(
	[
		'records',
		'tool',
		'index',
		'memory / text',
		'resident / text',
		'p50 a key',
		'p95 a key',
		'keys timed',
		'recall at 10 (queries)',
	],
	details,
)}

Records are generated from a seed: half English, half Chinese, words as frequent as Zipf's law has them, a title, a body and a number each. Queries are typed out letter by letter, one word in three with a typing error; each key is timed several times and the median kept. A tool too slow for all of them is timed on a sample drawn from the same keys, as the column says. Each tool runs alone in a process of its own; twenty results are asked for. Fuse.js: two weighted keys, \`ignoreLocation\`, threshold 0.3. MiniSearch: prefix, fuzzy 0.2, all words. uFuzzy: one error a word, words in any order. fzf: a process for each key, reading the lines from a file, its start included. Memory is what the heap and its buffers hold after a full collection; resident memory counts what the collector has not given back. Recall at 10 is measured against a scorer that compares every word with every word of every record; a record that scores as well as the tenth counts as the tenth. That scorer ranks as Explorer does, so for the other tools the column says how alike their answers are. Explorer stops once nothing better can follow and counts further answers only where that is cheap; the others rank all they find. Where few keys were timed, the 95th percentile is close to the slowest of them. The machine was shared while this was measured: ratios vary by a third from run to run.
`;
}
