/** A question finds nothing, for all its words must be found; what is offered instead answers it. */
import {expect, test} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {createSearch} from '../../src/search/engine.ts';

const {search} = createSearch(loadBundled());

test.each([
	['what is the total of cases solved in 2021', 'mps-2021.cases_solved'],
	['how many of the cases were solved in all of 2018', 'mps-2018.cases_solved'],
	['number of suspects 2018', 'mps-2018.suspects_arrested'],
	['cases about drugs', 'gansu-2022.lanzhou-drugs'],
	['2018年抓获了多少人', 'mps-2018.suspects_arrested'],
	['甘肃的赌博案件有哪些', 'gansu-2022.tianshui-gambling'],
])('%s offers what leads to %s', (question, id) => {
	const {total, nearest} = search(question);
	expect(total).toBe(0);
	expect(
		search(nearest ?? '')
			.hits.slice(0, 3)
			.map(hit => hit.id),
	).toContain(id);
});

test('nothing is offered where the other words are found nowhere', () => {
	expect(search('zebras').nearest).toBeNull();
	expect(search('the of zzzyx').nearest).not.toBe('zzzyx');
});
