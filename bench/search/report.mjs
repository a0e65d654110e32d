/** The measures as a page: ratios first, then what they were made of. */
import {machine} from '../lib/results.mjs';
import {TITLES} from './contenders.mjs';
import {targets} from './targets.mjs';

const grouped = n => n.toLocaleString('en-GB').replaceAll(',', ' ');
const ms = n => (n === null ? '—' : n < 10 ? n.toFixed(2) : n < 100 ? n.toFixed(1) : grouped(Math.round(n)));
const times = n => (n < 10 ? n.toFixed(1) : grouped(Math.round(n)));
const share = n => n.toFixed(3);

const row = cells => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const section = (title, text, ...parts) => [`### ${title}`, text, ...parts].filter(Boolean).join('\n\n');

/** @param results rows of `measure.mjs`, without those not installed */
export function report(results) {
	const sizes = [...new Set(results.map(({size}) => size))];
	const of = (name, size) => results.find(result => result.name === name && result.size === size);
	const goals = targets(results);
	return [
		`## Search\n\n${machine()} Made by \`npm run bench:search\`.`,
		section('How many times slower than Explorer', RATIOS, ratios(results, sizes, of)),
		goals.length === 0
			? ''
			: section(
					'What it must reach',
					'',
					table(
						['measure', 'target', 'measured', ''],
						goals.map(({what, target, value, met}) => [what, target, value, met ? 'met' : 'short']),
					),
				),
		section('What was measured', '', details(sizes, of), HOW),
		errors(results),
	]
		.filter(Boolean)
		.join('\n\n');
}

function ratios(results, sizes, of) {
	const others = Object.keys(TITLES).filter(
		name => name !== 'explorer' && results.some(result => result.name === name),
	);
	const rows = sizes.map(size => {
		const ours = of('explorer', size);
		return [
			grouped(size),
			...others.map(name => {
				const its = of(name, size);
				return its && ours ? `${times(its.p95 / ours.p95)}×` : '—';
			}),
			ours ? share(ours.recall) : '—',
			ours ? `${ours.held.toFixed(1)}×` : '—',
		];
	});
	return table(['records', ...others.map(name => TITLES[name]), 'recall at 10', 'memory / text'], rows);
}

function details(sizes, of) {
	const rows = sizes.flatMap(size =>
		Object.keys(TITLES).flatMap(name => {
			const its = of(name, size);
			return its ? [[grouped(size), TITLES[name], ...measures(its)]] : [];
		}),
	);
	const head = 'index,memory / text,resident / text,p50 a key,p95 a key,p99 a key,keys timed';
	return table(['records', 'tool', ...head.split(','), 'recall at 10', 'word meant', 'queries'], rows);
}

const measures = its => [
	its.indexed === null ? '—' : `${grouped(Math.round(its.indexed))} ms`,
	its.held === null ? '—' : `${its.held.toFixed(1)}×`,
	its.rss === null ? '—' : `${Math.max(0, its.rss).toFixed(1)}×`,
	`${ms(its.p50)} ms`,
	`${ms(its.p95)} ms`,
	`${ms(its.p99)} ms`,
	its.keys === its.of ? grouped(its.keys) : `${its.keys} of ${its.of}`,
	share(its.recall),
	share(its.meant),
	its.queries,
];

/** Of the largest data that they were tried on. */
function errors(results) {
	const last = results.findLast(({byError}) => byError?.length > 0);
	if (!last) {
		return '';
	}
	const rows = last.byError.map(({error, recall, meant, bestMeant, queries}) => [
		error,
		share(recall),
		share(meant),
		share(bestMeant),
		queries,
	]);
	return section(
		'Errors of other kinds',
		`Explorer at ${grouped(last.size)} records, with typing errors that it was not made with in mind.`,
		table(['error', 'recall at 10', 'word meant', 'word meant, exhaustive scorer', 'queries'], rows),
	);
}

const RATIOS =
	"A keystroke at the 95th percentile, against Explorer's on the same records; then the share of the exhaustive scorer's ten best that Explorer finds for misspelt queries, and the memory of its index against the text.";

const HOW = `Records are generated from a seed: half English, half Chinese, words as frequent as Zipf's law has them, a title, a body and a number each. Queries are typed out letter by letter, one word in three with a typing error; each key is timed several times and the median kept. A tool too slow for all of them is timed on a sample drawn from the same keys, as the column says. Each tool runs alone in a process of its own; twenty results are asked for. Fuse.js: two weighted keys, \`ignoreLocation\`, threshold 0.3. MiniSearch: prefix, fuzzy 0.2, all words. uFuzzy: one error a word, words in any order. fzf: a process for each key, reading the lines from a file, its start and the writing of its answer included.

Memory is what the heap and its buffers hold after a full collection, after indexing or after all the searches, whichever is more; resident memory counts what the collector has not given back. The records themselves, which every tool is given, are not counted.

*Recall at 10* is measured against a scorer that compares every word with every word of every record; a record that scores as well as the tenth counts as the tenth. It ranks as Explorer does, so it shows what the index and its bounds lose, and for the other tools only how alike their answers are. *Word meant* takes nobody's ranking: the share of misspelt queries of which one of the first ten answers holds the words before they were misspelt.

Explorer stops once nothing better can follow and counts further answers only where that is cheap; the others rank all they find. Where few keys were timed, the 95th percentile is close to the slowest of them. The machine was shared with other work while this was measured: milliseconds are up to five times what they are on a quiet one, and ratios vary by half from run to run.`;
