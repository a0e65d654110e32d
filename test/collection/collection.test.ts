import {describe, expect, it} from 'vitest';
import {
	add,
	annotate,
	type Collection,
	clear,
	comparisonItem,
	emptyCollection,
	move,
	noteItem,
	parseComparison,
	recordItem,
	redo,
	remove,
	toggle,
	undo,
} from '../../src/collection/collection.ts';
import {merge} from '../../src/collection/merge.ts';

const figure = (ref: string) => recordItem('figure', ref);
const of = (...refs: string[]): Collection => add(emptyCollection('c'), refs.map(figure));
const refs = ({items}: Collection): string => items.map(({ref}) => ref).join(' ');

describe('a collection', () => {
	it('keeps the order in which things were collected, each once', () => {
		const twice = add(of('a', 'b'), [figure('c'), figure('a')]);
		expect(refs(twice)).toBe('a b c');
		expect(add(twice, [figure('b')])).toBe(twice);
	});

	it('holds figures, cases, comparisons, single rows of them and notes', () => {
		const all = add(of(), [
			figure('f'),
			recordItem('case', 'k'),
			comparisonItem('mps-2018', '2018-02/2018-08'),
			comparisonItem('a', 'b', 'cases_solved/cybercrime/CN'),
			noteItem('mine', '1'),
		]);
		expect(refs(all)).toBe('f k mps-2018..2018-02/2018-08 a..b#cases_solved/cybercrime/CN note-1');
		for (const item of all.items.filter(({kind}) => kind === 'comparison')) {
			expect(parseComparison(item.ref)).toEqual(item);
		}
		expect(parseComparison('mps-2018.cases_solved')).toBeUndefined();
	});

	it('is put in another order, past the ends too', () => {
		expect(refs(move(of('a', 'b', 'c'), 'c', 0))).toBe('c a b');
		expect(refs(move(of('a', 'b', 'c'), 'a', 1))).toBe('b a c');
		expect(refs(move(of('a', 'b', 'c'), 'a', 99))).toBe('b c a');
		expect(refs(move(of('a', 'b', 'c'), 'b', -1))).toBe('b a c');
	});

	it('goes back one change at a time', () => {
		const start = of('a', 'b');
		const changed = clear(annotate(toggle(start, figure('a')), 'b', 'why'));
		expect(refs(changed)).toBe('');
		expect(undo(changed).items).toEqual([{...figure('b'), note: 'why'}]);
		expect(refs(undo(undo(undo(changed))))).toBe('a b');
		expect(refs(undo(undo(undo(undo(changed)))))).toBe('');
		expect(undo(emptyCollection('c'))).toEqual(emptyCollection('c'));
	});

	it('goes forward again, until something else is done', () => {
		const changed = add(of('a'), [figure('b')]);
		const back = undo(changed);
		expect(redo(back)).toEqual(changed);
		expect(redo(changed)).toBe(changed);
		const other = add(back, [figure('c')]);
		expect(redo(other)).toBe(other);
		expect(refs(redo(redo(undo(undo(changed)))))).toBe('a b');
	});

	it('takes no step for a change that changes nothing', () => {
		const start = of('a');
		expect(remove(start, ['x'])).toBe(start);
		expect(annotate(start, 'a', '')).toBe(start);
		expect(move(start, 'a', 5)).toBe(start);
	});
});

describe('two who change one collection', () => {
	const base = of('a', 'b', 'c');

	it('both keep what they added', () => {
		expect(refs(merge(base, add(base, [figure('mine')]), add(base, [figure('theirs')])))).toBe(
			'a b c mine theirs',
		);
	});

	it('undo only their own: what the other added meanwhile stays', () => {
		const mine = add(base, [figure('mine')]);
		const merged = merge(base, mine, add(base, [figure('theirs')]));
		expect(refs(undo(merged))).toBe('a b c theirs');
		expect(refs(redo(undo(merged)))).toBe('a b c mine theirs');
		// And what one has taken out oneself comes back, though the file has not had it for a while.
		const less = remove(base, ['a']);
		expect(refs(undo(merge(less, less, less)))).toBe('a b c');
	});

	it('both remove what they removed', () => {
		expect(refs(merge(base, remove(base, ['a']), remove(base, ['c'])))).toBe('b');
	});

	it('lose no words: not those on what the other removed, nor those of the other', () => {
		expect(merge(base, annotate(base, 'a', 'mine'), remove(base, ['a'])).items[0]).toMatchObject({
			ref: 'a',
			note: 'mine',
		});
		const both = merge(base, annotate(base, 'a', 'mine'), annotate(base, 'b', 'theirs'));
		expect(both.items.map(({note}) => note)).toEqual(['mine', 'theirs', '']);
	});
});
