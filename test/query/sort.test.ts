import {expect, test} from 'vitest';
import type {Found} from '../../src/model/dataset.ts';
import {sortKeys, sortRecords} from '../../src/query/sort.ts';
import {sample} from './sample.ts';

const figures: Found[] = sample.tables.figures.map(record => ({type: 'figure', record}));
const cases: Found[] = sample.tables.cases.map(record => ({type: 'case', record}));
const ids = (rows: Found[]) => rows.map(({record}) => record.id);

test('figures sort by value, those without one last either way', () => {
	const rising = ids(sortRecords(figures, 'value', sample));
	const falling = ids(sortRecords(figures, 'value', sample, {descending: true}));
	expect(rising[0]).toBe('mps-2018.guangdong-bets.suspects_arrested');
	expect(falling[0]).toBe('mps-2018.guangdong-bets.funds_frozen');
	expect(rising.at(-1)).toBe('mps-2018.money_lost');
	expect(falling.at(-1)).toBe('mps-2018.money_lost');
});

test('cases sort by suspects, and by label in the language shown', () => {
	expect(ids(sortRecords(cases, 'suspects', sample))[0]).toBe('mps-2018.guangdong-bets');
	expect(ids(sortRecords(cases, 'label', sample))[0]).toBe('mps-2018.guangdong-bets');
	expect(ids(sortRecords(cases, 'label', sample, {lang: 'zh', descending: true}))[0]).toBe(
		'mps-2018.jiuquan-loan',
	);
});

test('records alike keep to their ids, and an unknown key changes nothing', () => {
	expect(ids(sortRecords(cases, 'date', sample))).toEqual([
		'mps-2018.guangdong-bets',
		'mps-2018.jiuquan-loan',
	]);
	expect(ids(sortRecords(cases, 'colour', sample))).toEqual(ids(cases));
});

test('only keys that a kind of record has are offered', () => {
	expect(sortKeys('case')).toContain('suspects');
	expect(sortKeys('metric')).toEqual(['id', 'label', 'family']);
});
