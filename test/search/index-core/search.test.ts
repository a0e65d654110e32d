import {describe, expect, test} from 'vitest';
import {distance} from '../../../src/query/distance.ts';
import {prefixRange, tokenRange} from '../../../src/search/index-core/dictionary.ts';
import {wordsEnding, wordsWith} from '../../../src/search/index-core/grams.ts';
import {walkNear} from '../../../src/search/index-core/near.ts';
import {sortTokens} from '../../../src/search/index-core/sort-tokens.ts';
import {byRank, createTopK} from '../../../src/search/index-core/top-k.ts';
import {createTextIndex} from '../../../src/search/text-index.ts';
import {finish} from '../../../src/steps/steps.ts';
import {random, records} from './records.ts';

const documents = records(3000);
const {index, search} = createTextIndex(documents);
const wordsOf = (i: number): string[] =>
	documents[i]!.fields.flatMap(({text}) => text.match(/[a-z]+/g) ?? []);

/** Ids of the records that have such a word, best field first, then in order. */
function expected(has: (word: string) => boolean): string[] {
	const weightOf = (i: number): number =>
		Math.max(
			0,
			...documents[i]!.fields.map(({text, weight = 1}) =>
				(text.match(/[a-z]+/g) ?? []).some(has) ? weight : 0,
			),
		);
	return documents
		.map((document, i) => ({id: document.id, i, weight: weightOf(i)}))
		.filter(({weight}) => weight > 0)
		.sort((a, b) => b.weight - a.weight || a.i - b.i)
		.map(({id}) => id);
}

const all = (text: string): string[] =>
	search(text, {limit: documents.length, budget: Number.POSITIVE_INFINITY}).hits.map(({id}) => id);

describe('the dictionary', () => {
	test('is sorted, without doubles', () => {
		expect([...index.tokens]).toEqual([...new Set(index.tokens)].sort());
	});

	test('finds a token, and all that begin with it', () => {
		const token = index.tokens.find(one => /^[a-z]{6}/.test(one))!;
		expect(index.tokens[tokenRange(index, token).low]).toBe(token);
		expect(tokenRange(index, `${token}q`)).toMatchObject({low: tokenRange(index, `${token}q`).high});
		const {low, high} = prefixRange(index, token.slice(0, 3));
		expect(index.tokens.slice(low, high)).toEqual(
			index.tokens.filter(one => one.startsWith(token.slice(0, 3))),
		);
	});

	test('finds words by what they hold and how they end', () => {
		const places = (test: (word: string) => boolean): number[] =>
			index.tokens.flatMap((word, i) => (/^[a-z]{3,}$/.test(word) && test(word) ? [i] : []));
		expect([...wordsWith(index, 'orm')]).toEqual(places(word => word.includes('orm')));
		expect([...wordsWith(index, 'gandin')]).toEqual(places(word => word.includes('gandin')));
		expect([...wordsEnding(index, 'lim')]).toEqual(places(word => word.endsWith('lim')));
	});

	test('sorts more strings than fit in one step', () => {
		const next = random(5);
		const tokens = Array.from({length: 5000}, () => Math.floor(next() * 1e6).toString(36));
		const places = new Uint32Array(tokens.length).map((_, i) => i);
		const sorted = [...finish(sortTokens(tokens, places))].map(i => tokens[i]!);
		expect(sorted).toEqual([...tokens].sort());
	});
});

test('each posting is in the row of its document, and the other way round', () => {
	for (let token = 0; token < index.tokens.length; token += 37) {
		for (const posting of index.postings.subarray(index.offsets[token], index.offsets[token + 1])) {
			const at = index.rowAt[posting & (2 ** 27 - 1)]!;
			const row = index.blocks[Math.floor(at / 65_536)]!.subarray(
				at % 65_536,
				(at % 65_536) + index.rowLength[posting & (2 ** 27 - 1)]!,
			);
			expect([...row].map(cell => cell >>> 5)).toContain(token);
			expect([...row]).toEqual([...row].sort((a, b) => a - b));
		}
	}
});

describe('every document is found, in order', () => {
	test.each([0, 7, 100, 2999])('by a whole word of document %i', i => {
		const word = wordsOf(i)[0]!;
		const found = expected(other => other === word);
		expect(all(`'${word}`)).toEqual(found);
	});

	test.each(['g', 'ba', 'cord'])('by the beginning %s', text => {
		const exact = expected(word => word === text);
		const begun = expected(word => word.startsWith(text)).filter(id => !exact.includes(id));
		expect(all(`^${text}`)).toEqual([...exact, ...begun]);
	});

	test('by two words, of which the rarer leads', () => {
		for (let i = 0; i < 40; i++) {
			const [a, b] = [wordsOf(i * 50)[0]!, wordsOf(i * 50)[5]!];
			const both = documents.filter((_, k) => wordsOf(k).includes(a) && wordsOf(k).includes(b));
			expect(all(`'${a} '${b}`).sort()).toEqual(both.map(({id}) => id).sort());
		}
	});

	test('by Chinese inside a run', () => {
		for (const text of ['电', '信诈', '诈骗网', '酒泉套路']) {
			const holds = documents.filter(({fields}) => fields.some(field => field.text.includes(text)));
			const ids = search(text, {limit: documents.length, budget: Number.POSITIVE_INFINITY}).hits;
			expect(
				ids
					.filter(({tier}) => tier !== 'fuzzy')
					.map(({id}) => id)
					.sort(),
			).toEqual(holds.map(({id}) => id).sort());
		}
	});
});

test('the first few are the same as the first few of all', () => {
	for (const text of ['g', 'gan', 'ba cor', 'gandin', 'lim 12', '电信', 'gadnin', '^ga']) {
		expect(search(text, {limit: 10, budget: Number.POSITIVE_INFINITY}).hits.map(({id}) => id)).toEqual(
			all(text).slice(0, 10),
		);
	}
});

test('near words are those that a comparison with every word gives', () => {
	const words = index.tokens.filter(word => /^[a-z]{3,}$/.test(word));
	for (const typed of ['gandni', 'bacor', 'cordim', 'hosba', 'xandin', 'limm', 'torperr']) {
		const found: string[] = [];
		walkNear(index, typed, {edits: 2, otherStart: 1, partial: true, most: 1e6}, (token, edits, partial) =>
			found.push(`${index.tokens[token]} ${edits} ${partial}`),
		);
		const compared = words.flatMap(word => {
			const {whole, prefix} = distance(typed, word);
			const start = word[0] === typed[0];
			if (whole <= (start ? 2 : 1)) {
				return `${word} ${whole} false`;
			}
			return start && prefix <= 2 ? `${word} ${prefix} true` : [];
		});
		expect(found.sort()).toEqual(compared.sort());
	}
});

test('a heap keeps the best few', () => {
	const next = random(3);
	const rows = Array.from({length: 500}, (_, document) => ({
		document,
		tier: Math.floor(next() * 4),
		edits: Math.floor(next() * 3),
		score: Math.floor(next() * 20),
	}));
	const best = createTopK(12);
	rows.forEach(best.add);
	expect(best.sorted()).toEqual([...rows].sort(byRank).slice(0, 12));
});
