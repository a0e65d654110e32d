/** One contender over one size of data, in a process of its own: prints one line of JSON. */
import {median, quantile} from '../lib/stats.mjs';
import {CONTENDERS} from './contenders.mjs';
import {generate, random, textBytes} from './data.mjs';
import {ERRORS} from './errors.mjs';
import {exhaustiveScorer, recallAt10} from './exhaustive.mjs';
import {keystrokes, misspeltQueries, typedQueries} from './queries.mjs';

const {engine: path, name, size, seconds, rounds} = JSON.parse(process.argv[2]);
const engine = await import(path);
const records = generate(size);
const bytes = textBytes(records);

function memory() {
	globalThis.gc();
	globalThis.gc();
	const {heapUsed, external, rss} = process.memoryUsage();
	return {held: heapUsed + external, rss};
}

const before = memory();
const start = performance.now();
const search = await CONTENDERS[name](records, engine);
const indexed = performance.now() - start;
if (!search) {
	console.log(JSON.stringify({missing: true}));
	process.exit();
}
const after = memory();

/** In typing order, round by round; a slow tool gets as many of them as the time allows, spread evenly. */
function timeKeys() {
	const keys = keystrokes(typedQueries(records));
	const probe = performance.now();
	const tried = keys.filter((_, i) => i % Math.ceil(keys.length / 8) === 3);
	for (const key of tried) {
		search(key);
		if (performance.now() - probe > seconds * 250) {
			break;
		}
	}
	// The first searches are the slowest: what they took is more than a key will take.
	const once = (performance.now() - probe) / tried.length / 4;
	const affordable = Math.max(6, Math.floor((seconds * 1000) / Math.max(once, 0.001) / rounds));
	const next = random(3);
	const sampled =
		affordable >= keys.length
			? keys
			: Array.from({length: affordable}, () => keys[Math.floor(next() * keys.length)]);
	const times = sampled.map(() => []);
	const until = performance.now() + seconds * 1000 * 2;
	for (let round = 0; round < rounds && (round === 0 || performance.now() < until); round++) {
		for (const [i, key] of sampled.entries()) {
			if (performance.now() > until && i >= 6) {
				break;
			}
			const from = performance.now();
			search(key);
			times[i].push(performance.now() - from);
		}
	}
	const measured = times.filter(list => list.length > 0).map(median);
	return {
		p50: quantile(measured, 0.5),
		p95: quantile(measured, 0.95),
		p99: quantile(measured, 0.99),
		keys: measured.length,
		of: keys.length,
	};
}

const mean = list => list.reduce((sum, n) => sum + n, 0) / list.length;
/** The records are the same for every tool: `r` and their place. */
const textsOf = id => records[Number(id.slice(1))]?.fields.map(({text}) => text.toLowerCase()) ?? [];

/** Whether one of the first ten has the words that were meant, whoever ranks and however. */
const hasMeant = (ids, meant) =>
	ids.slice(0, 10).some(id => meant.every(word => textsOf(id).some(text => text.includes(word))));

/**
 * @param reference the exhaustive scorer, whose own share of words meant is given beside ours
 * @param wrongly how words are misspelt
 */
function quality(reference, wrongly, limit) {
	const shares = [];
	const [meant, best] = [[], []];
	const until = performance.now() + limit;
	for (const {query, meant: words} of misspeltQueries(records, wrongly)) {
		if (performance.now() > until && shares.length >= 3) {
			break;
		}
		const [all, ids] = [reference(query), search(query)];
		const share = recallAt10(all, ids);
		meant.push(Number(hasMeant(ids, words)));
		best.push(
			Number(
				hasMeant(
					all.map(({id}) => id),
					words,
				),
			),
		);
		if (share !== null) {
			shares.push(share);
		}
	}
	return {recall: mean(shares), queries: meant.length, meant: mean(meant), bestMeant: mean(best)};
}

/** The words that the search is not tuned to, for us alone: the exhaustive scorer is slow. */
const byError = reference =>
	name === 'explorer' && size <= 100_000
		? Object.entries(ERRORS).map(([error, wrongly]) => ({
				error,
				...quality(reference, wrongly, seconds * 1000 * 2),
			}))
		: [];

const keys = timeKeys();
// What the searches themselves remember is held as well.
const used = memory();
const held = Math.max(after.held, used.held) - before.held;
const reference = exhaustiveScorer(records, engine);
console.log(
	JSON.stringify({
		name,
		size,
		bytes,
		indexed: name === 'fzf' ? null : indexed,
		held: name === 'fzf' ? null : held / bytes,
		rss: name === 'fzf' ? null : (after.rss - before.rss) / bytes,
		...keys,
		...quality(reference, undefined, seconds * 1000 * 3),
		byError: byError(reference),
	}),
);
