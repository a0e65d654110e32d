/** Where no record has all the words: what has most of them, and what is never left out. */
import {describe, expect, test} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {createSearch} from '../../src/search/engine.ts';
import type {SearchOptions} from '../../src/search/types.ts';

const {search} = createSearch(loadBundled());
const partial = (text: string, options: SearchOptions = {}) => search(text, {partial: true, ...options});

test.each([
	['hospital data leak', ['hospital'], 'personal_info'],
	['biggest gambling case gansu', ['biggest'], 'gansu-2022.tianshui-gambling'],
	['privacy violations', ['violations'], 'personal_info'],
	['医院数据泄露', ['医院'], 'personal_info'],
	['最大的赌博案件', ['最大'], 'gansu-2022.tianshui-gambling'],
	['jiuquan loan bandits', ['bandits'], 'mps-2018.jiuquan-loan'],
	['juiquan loan bandits', ['bandits'], 'mps-2018.jiuquan-loan'],
	['Xinjiang gambling', ['Xinjiang'], 'gambling'],
	['Tibet telecom fraud', ['Tibet'], 'telecom_fraud'],
])('%s: without %j', (text, left, id) => {
	const found = partial(text);
	expect(found.left).toEqual(left);
	expect(found.hits.slice(0, 3).map(hit => hit.id)).toContain(id);
	expect(found.hits.every(({tier}) => tier === 'partial')).toBe(true);
	expect(found.nearest).toBeNull();
});

test('no word is respelt where all the others would be left out', () => {
	expect(partial('Xinjiang zebras')).toMatchObject({total: 0, left: []});
});

test('unless it is asked for, all words must match', () => {
	const found = search('hospital data leak');
	expect(found).toMatchObject({total: 0, hits: [], left: []});
	expect(found.nearest).not.toBeNull();
});

test('where all words are found together, none is left out', () => {
	for (const text of ['jiuquan loan', 'telecom scams 2021', 'juiquan laon', 'how many suspects in 2018']) {
		const found = partial(text);
		expect(found.left, text).toEqual([]);
		expect(
			found.hits.some(({tier}) => tier === 'partial'),
			text,
		).toBe(false);
		expect(
			found.hits.map(({id}) => id),
			text,
		).toEqual(search(text).hits.map(({id}) => id));
	}
});

describe('never left out', () => {
	test.each([
		'suspects 2019',
		'how many suspects were arrested in 2019',
		'gambling 62,001',
		'2019',
		'1,201',
		'water army 62,001 cases solved',
		'2019年抓获嫌疑人',
		'净网2019',
		'million yuan',
	])('a number that is nowhere: %s', text => {
		expect(partial(text)).toMatchObject({total: 0, left: []});
	});

	test('a number that is somewhere stands in every hit, and nothing near it does', () => {
		for (const [text, number] of [
			['zebras arrested 2021', /2021/],
			['zebras suspects 22,000', /22,?000|2\.2/],
			['hospital cases 866', /866/],
		] as const) {
			const {hits, left} = partial(text, {limit: 1000});
			expect(hits.length, text).toBeGreaterThan(0);
			expect(
				left.every(word => !/\d/.test(word)),
				text,
			).toBe(true);
			expect(
				hits.every(({matches}) => matches.some(match => number.test(match.text))),
				text,
			).toBe(true);
		}
	});

	test('a filter', () => {
		expect(partial('hospital gambling area:gansu').hits.every(({id}) => id.startsWith('gansu'))).toBe(true);
		expect(partial('water army area:gansu')).toMatchObject({total: 0, left: []});
		expect(partial('hospital suspects>100000')).toMatchObject({total: 0});
		expect(partial('area:gnasu hospital loan')).toMatchObject({total: 0, left: []});
	});

	test('the name of a place', () => {
		const {hits, left} = partial('websites fined gansu');
		expect(left).toEqual(['fined']);
		expect(hits.every(({id}) => id.startsWith('gansu'))).toBe(true);
		expect(partial('甘肃网络水军').left).not.toContain('甘肃');
	});

	test('what carries an operator, and phrases', () => {
		for (const text of [
			"'hospital gambling",
			'^hospital gambling',
			'"ring loan" gambling',
			'hospita$ gambling',
		]) {
			expect(partial(text), text).toMatchObject({total: 0, left: []});
		}
		const {hits} = partial('hospital gambling !gansu', {limit: 1000});
		expect(hits.length).toBeGreaterThan(0);
		expect(hits.some(({id}) => id.startsWith('gansu'))).toBe(false);
	});

	test('so much that less than half is left', () => {
		expect(partial('zebra giraffe gambling')).toMatchObject({total: 0});
		expect(partial('zebra')).toMatchObject({total: 0});
		expect(partial('zebra 2021')).toMatchObject({total: 0});
	});
});

test('a list is never filtered by some of the words', () => {
	const {matching} = createSearch(loadBundled());
	const steps = matching('hospital data leak', {partial: true});
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done) {
			expect(step.value.size).toBe(0);
			break;
		}
	}
});
