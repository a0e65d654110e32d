/** Names of the bundled data typed by their sound, with one sound misheard. */
import {readFileSync} from 'node:fs';
import {machine} from '../lib/results.mjs';
import {random} from './data.mjs';
import {misheard} from './errors.mjs';

const TYPES = {case: 'cases', campaign: 'campaigns', metric: 'metrics', category: 'categories'};
/** Which syllables are typed: the first two, three, four, the whole name, two from the middle. */
const PARTS = [
	[0, 2],
	[0, 3],
	[0, 4],
	[0, undefined],
	[2, 4],
];

const bundled = name => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));

/**
 * Only what is found by the right sound is tried by a wrong one.
 * @returns {{type: string, tried: number, first: number, ten: number}[]} how many still come first, and among the first ten
 */
export async function misheardShares(path) {
	const {createSearch, fold, indexTables, TABLE_NAMES} = await import(path);
	const tables = Object.fromEntries(TABLE_NAMES.map(name => [name, bundled(name)]));
	const {search} = createSearch(indexTables(tables));
	const next = random(5);
	return Object.entries(TYPES).map(([type, table]) => {
		const idsOf = text => search(`${text} type:${type}`, {limit: 10}).hits.map(({id}) => id);
		const counts = {type, tried: 0, first: 0, ten: 0};
		for (const {id, label} of tables[table]) {
			const syllables = fold(label.pinyin).match(/[a-z]+/g) ?? [];
			for (const [from, to] of PARTS) {
				const typed = syllables.slice(from, to);
				const wrong = typed.length < 2 ? null : misheard(typed.join(' '), next);
				const right = wrong === null ? [] : idsOf(typed.join(''));
				if (right.includes(id)) {
					const found = idsOf(wrong);
					counts.tried++;
					counts.first += Number(found[0] === right[0]);
					counts.ten += Number(found.includes(id));
				}
			}
		}
		return counts;
	});
}

export function misheardReport(shares) {
	const rows = shares.map(
		({type, tried, first, ten}) =>
			`| ${type} | ${tried} | ${(first / tried).toFixed(3)} | ${(ten / tried).toFixed(3)} |`,
	);
	return [
		`### Pinyin misheard\n\n${machine()} Made by \`npm run bench:search\`.`,
		'Names of the bundled data typed by their sound, whole or in part, with one sound wrong that many speakers do not tell apart: an and ang, en and eng, in and ing, z and zh, c and ch, s and sh, l and n.',
		[
			'| kind | typed | the same record first | the record among ten |',
			'| --- | --- | --- | --- |',
			...rows,
		].join('\n'),
	].join('\n\n');
}
