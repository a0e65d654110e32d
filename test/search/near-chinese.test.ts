/** Over many records, Chinese that is nowhere is given up before every record is read. */
import {expect, test} from 'vitest';
import {isInText} from '../../src/search/check-text.ts';
import {type Clause, clauseOf} from '../../src/search/clause.ts';
import {createFinder} from '../../src/search/find.ts';
import {createPreparer} from '../../src/search/normalize.ts';
import {createTextIndex} from '../../src/search/text-index.ts';

/** Both halves in every record, never side by side. */
const documents = Array.from({length: 12_000}, (_, i) => ({
	id: `r${i}`,
	fields: [{text: `赌博案件${i}`}, {text: '甘肃警方'}],
}));
const {index} = createTextIndex(documents);
const prepare = createPreparer(new Map());

function asked(options: {reads?: number; budget?: number} = {}): {read: number; total: number} {
	const read = new Set<number>();
	const check = (document: number, clause: Clause, tier: number): boolean => {
		read.add(document);
		return documents[document]!.fields.some(({text}) => isInText(prepare(text), clause, tier));
	};
	const clause = clauseOf({text: '甘肃赌博', mode: 'fuzzy', not: false})!;
	const {total} = createFinder(index, check).find([clause], {limit: 20, ...options});
	return {read: read.size, total};
}

test('some tens of texts are read', () => {
	expect(asked()).toMatchObject({total: 0});
	expect(asked().read).toBeLessThan(100);
});

test('unless every record is to be read', () => {
	const all = {reads: Number.POSITIVE_INFINITY, budget: Number.POSITIVE_INFINITY};
	expect(asked(all)).toEqual({read: documents.length, total: 0});
});
