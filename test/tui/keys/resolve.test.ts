import {expect, test} from 'vitest';
import {active, resolve} from '../../../src/tui/keys/resolve.ts';
import {typed} from '../../../src/tui/keys/stroke.ts';

const IN_LIST = ['list', 'pane', 'global', 'always'] as const;
const IN_SEARCH = ['search', 'input', 'always'] as const;

test('an inner context wins over an outer one', () => {
	expect(resolve(IN_LIST, 'right')).toMatchObject({command: 'detail.open'});
	expect(resolve(['compare', ...IN_LIST], 'right')).toMatchObject({command: 'compare.nextSide'});
});

test('in a text field letters, digits and signs are text', () => {
	for (const stroke of ['q', '1', 'y', '?', ':', '/', 'space', '泉']) {
		expect(resolve(IN_SEARCH, stroke).kind, stroke).toBe('type');
	}
});

test('in a text field keys that type nothing still work', () => {
	expect(resolve(IN_SEARCH, 'down')).toMatchObject({command: 'overlay.down'});
	expect(resolve(IN_SEARCH, 'enter')).toMatchObject({command: 'input.accept'});
	expect(resolve(IN_SEARCH, 'ctrl+c')).toMatchObject({command: 'quit'});
});

test('a key that means nothing here is unbound', () => {
	expect(resolve(IN_LIST, 'alt+j')).toEqual({kind: 'unbound'});
	expect(resolve(['help', 'always'], '3')).toEqual({kind: 'unbound'});
});

test('what is said to work here is what resolves here', () => {
	for (const stack of [IN_LIST, IN_SEARCH, ['compare', ...IN_LIST], ['help', 'always']] as const) {
		for (const {command, keys} of active(stack)) {
			for (const key of keys) {
				expect(resolve(stack, key), key).toEqual({kind: 'command', command});
			}
		}
	}
	expect(
		active(IN_SEARCH)
			.flatMap(({keys}) => keys)
			.filter(key => typed(key) !== undefined),
	).toEqual([]);
});
