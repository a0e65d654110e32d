/** The index against reading every record: the same answers, whatever the words. */
import {describe, expect, test} from 'vitest';
import type {Dataset, Found} from '../../src/model/dataset.ts';
import {parseQuery} from '../../src/query/parse.ts';
import {datasetSearchSteps} from '../../src/search/dataset-search.ts';
import {createSearch} from '../../src/search/engine.ts';
import {finish} from '../../src/steps/steps.ts';
import {sample} from '../query/sample.ts';
import {random} from './index-core/records.ts';

const indexed = finish(datasetSearchSteps(sample));
const read = createSearch(sample);

const key = ({type, record}: Found): string => `${type} ${record.id}`;
const fromIndex = (text: string): string[] =>
	finish(indexed.findAll(parseQuery(text), {tier: 'all'}))
		.map(key)
		.sort();
const fromTexts = (text: string): string[] =>
	read
		.search(text, {tier: 'all', limit: Number.POSITIVE_INFINITY})
		.hits.map(({type, id}) => `${type} ${id}`)
		.sort();

/** Words, runs of Chinese and numbers that stand in the data. */
function words({tables}: Dataset): string[] {
	const texts = [tables.cases, tables.campaigns, tables.categories, tables.metrics, tables.reports]
		.flat()
		.flatMap(({label}) => [label.en, label.zh, label.pinyin]);
	return [
		...new Set(texts.flatMap(text => text.toLowerCase().match(/[a-z]{2,}|\p{Script=Han}+|\d+/gu) ?? [])),
	];
}

const FILTERS = [
	'suspects>100',
	'!area:gansu',
	'from:2018',
	'category:gambling',
	'type:case|figure',
	'status:damaged',
];

/** What somebody might type: parts of words, misspelt words, signs of the language, filters. */
function queries(count: number, seed: number): string[] {
	const next = random(seed);
	const known = words(sample);
	const any = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
	const term = (): string => {
		const word = any(known);
		const at = Math.floor(next() * word.length);
		switch (Math.floor(next() * 8)) {
			case 0:
				return word.slice(0, at + 1);
			case 1:
				return word.slice(0, at) + word.slice(at + 1);
			case 2:
				return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at]}${word.slice(at + 2)}`;
			case 3:
				return `!${word}`;
			case 4:
				return `${any(["'", '^'])}${word}`;
			case 5:
				return `${word.slice(at)}$`;
			default:
				return word;
		}
	};
	return Array.from({length: count}, () => {
		const terms = Array.from({length: 1 + Math.floor(next() * 3)}, term);
		return (next() < 0.3 ? [...terms, any(FILTERS)] : terms).join(' ');
	});
}

describe.each([1, 2, 3, 4])('queries of seed %i', seed => {
	test('the index finds what reading every record finds', () => {
		const differing = queries(150, seed).filter(
			text => JSON.stringify(fromIndex(text)) !== JSON.stringify(fromTexts(text)),
		);
		expect(differing).toEqual([]);
	});
});

test('a list over much data is narrowed by steps, and few of them long', () => {
	let steps = 0;
	for (const _ of read.matching('jiuquan', {tier: 'all'})) {
		steps++;
	}
	expect(steps).toBe(0);
	expect([...finish(read.matching('jiuquan', {tier: 'all'}))].sort()).toEqual(
		[...new Set(fromIndex('jiuquan').map(text => text.split(' ')[1]))].sort(),
	);
});
