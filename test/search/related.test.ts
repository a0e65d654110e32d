/** Other words for the same thing, tried where the words as typed are nowhere together. */
import {expect, test} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {createSearch} from '../../src/search/engine.ts';
import {chineseSynonymsOf, synonymsOf} from '../../src/search/thesaurus.ts';

const {search} = createSearch(loadBundled());

test.each([
	['swindlers caught 2021', 'mps-2021.fraud_gambling_support.suspects_arrested'],
	['kids saved', 'mps-2021.minors_crime.minors_rescued'],
	['crooks detained 2018', 'mps-2018.suspects_arrested'],
	['websites shut down 2018', 'mps-2018.network_security_management.websites_closed_or_suspended'],
	['cellphones confiscated', 'phones_seized'],
	['livestreamers banned', 'streamer_accounts_closed'],
	['usury', 'mps-2018.jiuquan-loan'],
	['扣押电脑', 'computers_seized'],
	['绵阳案', 'mps-2016.mianyang-526'],
	['网络骗子 2021', 'fraud-gambling-2021'],
])('%s leads to %s', (text, id) => {
	const {hits, left} = search(text);
	expect(hits.slice(0, 3).map(hit => hit.id)).toContain(id);
	expect(left).toEqual([]);
});

test('the word it stands for is told', () => {
	const [hit] = search('cellphones confiscated').hits;
	expect(hit!.tier).toBe('fuzzy');
	const [match] = hit!.matches;
	expect(match).toMatchObject({term: 'cellphones', text: 'Phones seized', ranges: [[0, 6]]});
});

test('words as typed come first: nothing else is looked for where they are found', () => {
	const {hits} = search('suspects arrested');
	expect(hits.every(({tier}) => tier !== 'fuzzy')).toBe(true);
});

test('acts that the law keeps apart are no synonyms', () => {
	expect(synonymsOf('seized')).not.toContain('frozen');
	expect(synonymsOf('solved')).not.toContain('filed');
	expect(chineseSynonymsOf('侦破')).not.toContain('立案');
	expect(chineseSynonymsOf('抓获')).not.toContain('起诉');
});

test('a word of which there is only another form may as well be another word with a letter wrong', () => {
	const titles = (text: string): string =>
		search(text)
			.hits.map(({title}) => title)
			.join('\n');
	// Of "saies" the data hold the form "saying", in a definition.
	expect(titles('saies').split('\n')[0]).toBe('Anning (Lanzhou) illegal drug sales case');
	expect(titles('doctments')).toMatch(/Forged documents[\s\S]*doctors|doctors[\s\S]*Forged documents/);
});
