import {expect, test} from 'vitest';
import type {World} from '../../../src/tui/state/world.ts';
import {reduce} from '../../../src/tui/update/reduce.ts';
import {start, world} from '../../helpers/explorer.ts';

test('Enter that comes before the search has loaded is taken once it has', () => {
	const {search: _, ...rest} = world;
	const loading = rest as World;
	const {state} = start().press('/').type('juiquan loan');
	const early = reduce(state, {type: 'command', command: 'input.accept'}, loading).state;
	expect(early.message?.text).toBe('Loading the search ...');
	const still = reduce(early, {type: 'refresh'}, loading).state;
	expect(still.overlay?.kind).toBe('search');
	const there = reduce(still, {type: 'refresh'}, world).state;
	expect(there).toMatchObject({pane: 'cases', overlay: null, message: null});
	expect(there.lists.cases.cursor).toContain('jiuquan');
});

test('who types on after such an Enter goes nowhere', () => {
	const {search: _, ...rest} = world;
	const loading = rest as World;
	const {state} = start().press('/').type('juiquan');
	const early = reduce(state, {type: 'command', command: 'input.accept'}, loading).state;
	const typed = reduce(early, {type: 'type', text: 'x'}, loading).state;
	expect(reduce(typed, {type: 'refresh'}, world).state.overlay?.kind).toBe('search');
});
