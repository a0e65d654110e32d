/** A sound that is easily misheard is one typing error, also in the beginning of a long name. */
import {expect, test} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {createSearch} from '../../src/search/engine.ts';
import {slipsOf} from '../../src/search/near-sounds.ts';

test.each([
	['guanzhou', 'guangzhou'],
	['zanghao', 'zhanghao'],
	['sibie', 'shibie'],
	['nanzhou', 'lanzhou'],
	['nuxing', 'nvxing'],
	['qingfan', 'qinfan'],
])('%s may be %s, and the other way round', (heard, meant) => {
	expect(slipsOf(heard)).toContain(meant);
	expect(slipsOf(meant)).toContain(heard);
});

test.each(['', 'jin', 'Guan zhou', 'a'.repeat(60)])('"%s" is not tried', typed => {
	expect(slipsOf(typed)).toEqual([]);
});

const {search} = createSearch(loadBundled());
const ids = (text: string) => search(text).hits.map(({id}) => id);

test.each([
	['jinwang', 'jingwang'],
	['dianxingzhapian', 'dianxinzhapian'],
	['guanzhouzoumou', 'guangzhouzoumou'],
	['beijinwangluo', 'beijingwangluo'],
	['yisongqishu', 'yisongqisu'],
	['jinwang2018', 'jingwang2018'],
])('%s leads where %s leads', (heard, meant) => {
	expect(ids(heard)[0]).toBe(ids(meant)[0]);
});

test('it says that it forgave, and shows where it matched', () => {
	const [hit] = search('guanzhouzoumou').hits;
	expect(hit!.tier).toBe('fuzzy');
	const {via, text, ranges} = hit!.matches[0]!;
	expect(via).toBe('pinyin');
	expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['广州邹某']);
});

test('two wrong sounds are too many', () => {
	expect(ids('guanzouzoumou')).toEqual([]);
});
