/** One term against many texts: each is compared once, be it among the first that were prepared or not. */
import {expect, test} from 'vitest';
import {remember} from '../../src/search/best-field.ts';
import {clauseOf} from '../../src/search/clause.ts';
import {createPreparer} from '../../src/search/normalize.ts';
import {textMatcher} from '../../src/search/tiers.ts';

const prepare = createPreparer(new Map());
const texts = Array.from({length: 9000}, (_, i) => prepare(i % 3 === 0 ? `loan ring ${i}` : `gambling ${i}`));

test('a text is compared once, whatever came of it', () => {
	const compared: string[] = [];
	const loan = textMatcher(clauseOf({text: 'loan', mode: 'fuzzy', not: false})!);
	const matcher = remember(prepared => {
		compared.push(prepared.text);
		return loan(prepared);
	});
	const once = texts.map(matcher);
	expect(once.filter(found => found !== null)).toHaveLength(3000);
	expect(texts.map(matcher)).toEqual(once);
	expect(compared).toEqual(texts.map(({text}) => text));
});

test('what is remembered of one term is nothing of another', () => {
	for (const word of ['gambling', 'ring']) {
		const clause = clauseOf({text: word, mode: 'fuzzy', not: false})!;
		const found = texts.map(remember(textMatcher(clause)));
		expect(found.map(match => match !== null)).toEqual(texts.map(({text}) => text.includes(word)));
	}
});
