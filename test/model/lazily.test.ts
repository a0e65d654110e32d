import {expect, test} from 'vitest';
import {lazily} from '../../src/model/lazily.ts';

test('a property is made when it is first looked at, and once', () => {
	const made: string[] = [];
	const make = (name: string) => () => {
		made.push(name);
		return {name};
	};
	const it = lazily({a: make('a'), b: make('b')});
	expect(made).toEqual([]);
	expect(it.b).toBe(it.b);
	expect(made).toEqual(['b']);
	expect(Object.keys(it)).toEqual(['a', 'b']);
	expect({...it}).toEqual({a: {name: 'a'}, b: {name: 'b'}});
	expect(made).toEqual(['b', 'a']);
});

test('what cannot be made is told to each who looks, and nothing can be put in its place', () => {
	const it = lazily<{a: number}>({
		a: () => {
			throw new Error('not there');
		},
	});
	expect(() => it.a).toThrow('not there');
	expect(() => it.a).toThrow('not there');
	expect(() => Object.assign(it, {a: 1})).toThrow(TypeError);
});
