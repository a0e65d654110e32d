/** The terms of `vocabulary/*.yaml` as tables. */

import {didYouMean} from '../model/nearest.ts';
import type {Tables} from '../model/types.ts';
import {vocabulary} from '../schema/record.ts';
import {parseAs, type SeedVocabulary, type VocabularyName} from './parse.ts';
import {withPinyin} from './pinyin.ts';
import type {Problem} from './problem.ts';
import type {Written} from './read.ts';

export type Terms = Pick<Tables, VocabularyName>;

const NAMES = Object.keys(vocabulary) as VocabularyName[];

/** @param name file name without folder and ending, e.g. `metrics` */
export function parseTerms(
	name: string,
	written: Written,
): {terms: Partial<SeedVocabulary>; problems: Problem[]} {
	if (!NAMES.includes(name as VocabularyName)) {
		const message = `no such vocabulary; expected ${NAMES.join(', ')}${didYouMean(name, NAMES)}`;
		return {terms: {}, problems: [written.blame([], 'unknown_vocabulary', message)]};
	}
	const result = parseAs(vocabulary[name as VocabularyName], written);
	return 'value' in result
		? {terms: {[name]: result.value}, problems: []}
		: {terms: {}, problems: result.problems};
}

export function buildTerms(seed: Partial<SeedVocabulary>): Terms {
	const {publishers = [], areas = [], units = [], categories = [], metrics = []} = seed;
	return {
		publishers: publishers.map(row => ({...row, label: withPinyin(row.label)})),
		areas: areas.map(row => ({...row, label: withPinyin(row.label)})),
		units: units.map(({id, plural, zh, noun, population}) => ({id, plural, measure: zh, noun, population})),
		categories: categories.map(row => ({...row, label: withPinyin(row.label)})),
		metrics: metrics.map(row => ({...row, label: withPinyin(row.label)})),
	};
}

/** A folder with a file for each vocabulary stands alone. */
export const isComplete = (files: readonly string[]): boolean =>
	NAMES.every(name => files.some(file => file.replace(/\.ya?ml$/i, '').endsWith(`/${name}`)));

/** The terms of one's own, then those of the bundled data that have other ids. */
export function joinTerms(own: Terms, bundled: Terms): Terms {
	const join = <T extends {readonly id: string}>(mine: readonly T[], theirs: readonly T[]): T[] => {
		const known = new Set(mine.map(({id}) => id));
		return [...mine, ...theirs.filter(({id}) => !known.has(id))];
	};
	return {
		publishers: join(own.publishers, bundled.publishers),
		areas: join(own.areas, bundled.areas),
		units: join(own.units, bundled.units),
		categories: join(own.categories, bundled.categories),
		metrics: join(own.metrics, bundled.metrics),
	};
}
