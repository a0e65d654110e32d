/** A question is answered by its other words, where no record has the words that hold it together as well. */
import {expect, test} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {parseQuery} from '../../src/query/parse.ts';
import {createSearch} from '../../src/search/engine.ts';
import {withoutFunctionWords} from '../../src/search/function-words.ts';

const {search} = createSearch(loadBundled());

test.each([
	['what is the total of cases solved in 2021', 'mps-2021.cases_solved'],
	['how many of the cases were solved in all of 2018', 'mps-2018.cases_solved'],
	['number of suspects 2018', 'mps-2018.suspects_arrested'],
	['cases about drugs', 'gansu-2022.lanzhou-drugs'],
	['2018年抓获了多少人', 'mps-2018.suspects_arrested'],
	['甘肃的赌博案件有哪些', 'gansu-2022.tianshui-gambling'],
	['how many suspects arrested in 2021', 'mps-2021.suspects_arrested'],
	['show me the cases about drugs', 'gansu-2022.lanzhou-drugs'],
])('%s leads to %s', (question, id) => {
	const {hits, skipped, left} = search(question);
	expect(hits.slice(0, 3).map(hit => hit.id)).toContain(id);
	expect(skipped.length).toBeGreaterThan(0);
	expect(left).toEqual([]);
	expect(hits[0]!.tier).not.toBe('partial');
});

test('what was not looked for is told as it was typed', () => {
	expect(search('number of suspects 2018').skipped).toEqual(['number', 'of']);
	expect(search('2018年抓获了多少人').skipped).toEqual(['了', '多少人']);
	expect(search('suspects 2018').skipped).toEqual([]);
});

test('words asked for exactly are kept, whatever they are', () => {
	expect(withoutFunctionWords(parseQuery("'how ^many suspects"))).toBeNull();
});

test('a number in a question stays what it is', () => {
	const {hits, total} = search('more than 400 suspects', {limit: 1000});
	expect(total).toBeGreaterThan(0);
	expect(hits.every(({matches}) => matches.some(({text}) => /(?<!\d)400(?!\d)/.test(text)))).toBe(true);
	expect(search('how many suspects in 2019').total).toBe(0);
});

test('nothing is offered where the other words are found nowhere', () => {
	expect(search('zebras').nearest).toBeNull();
	expect(search('the of zzzyx').nearest).not.toBe('zzzyx');
});
