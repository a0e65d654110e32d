/** One comes back to where one was. */
import {describe, expect, test} from 'vitest';
import {checkMemory} from '../../../src/tui/memory/check.ts';
import {emptyMemory, type Memory} from '../../../src/tui/memory/memory.ts';
import {remember, restorePlace, restoreSettings} from '../../../src/tui/memory/restore.ts';
import type {State} from '../../../src/tui/state/state.ts';
import {settle} from '../../../src/tui/update/settle.ts';
import {screenOf} from '../../../src/tui/view/screen.ts';
import {rowsOf} from '../../helpers/compose.ts';
import {type Explorer, type StartOptions, start, startState, world} from '../../helpers/explorer.ts';
import {situations} from '../../helpers/situations.ts';

const written = (memory: Memory): Memory => {
	const checked = checkMemory(JSON.stringify(memory));
	if (checked.kind !== 'memory') {
		throw new Error(`what was written is ${checked.kind}`);
	}
	return checked.memory;
};

/** Quit, and opened again. */
function again({state}: Explorer, options: StartOptions = {}, kept = emptyMemory): State {
	const memory = written(remember(state, startState(options), kept));
	const fresh = startState({columns: state.size.columns, rows: state.size.rows, ...options});
	return settle(restorePlace(restoreSettings(fresh, memory), memory, world), world);
}

const screen = (state: State): string =>
	rowsOf(screenOf({...state, overlay: null, message: null}, world), state).join('\n');

test.each(Object.entries(situations).filter(([name]) => !name.includes('collect')))(
	'%s: the same screen after a new start, without what lay over it',
	(_, keys) => {
		const e = start().press(...keys);
		const before = settle({...e.state, overlay: null}, world);
		expect(screen(again(e))).toBe(screen(before));
	},
);

test('every list, the searches and the two periods are kept, not only what is in sight', () => {
	const e = start()
		.press('3', 's', 'j', 'j', '2', 'G', '4', 'x', 'm', '/')
		.type('juiquan loan')
		.press('enter', '1');
	const {state} = e;
	const back = again(e);
	expect(back.lists).toEqual(state.lists);
	expect(back).toMatchObject({sides: state.sides, perMonth: true, searches: ['juiquan loan']});
	expect(back.lastSearch).toEqual(state.lastSearch);
});

test('a row that is gone falls to the nearest place, an order that is gone to the first', () => {
	const memory = remember(start({pane: 'cases'}).press('j', 'j', 's').state, startState(), emptyMemory);
	const [place] = memory.places;
	const cases = {...place!.lists.cases!, cursor: 'case:of-yesterday', sort: 'beauty'};
	const changed = {
		...memory,
		places: [
			{
				...place!,
				lists: {...place!.lists, cases},
				collapsed: ['of-yesterday'],
				sides: {a: 'of-yesterday', b: 'mps-2018'},
				mark: {side: 'of-yesterday', figure: null},
			},
		],
	};
	const back = settle(restorePlace(startState(), written(changed), world), world);
	expect(back.lists.cases).toMatchObject({index: place!.lists.cases!.index, sort: 0});
	expect(back.lists.cases.cursor).toMatch(/^case:/);
	expect(back).toMatchObject({collapsed: [], mark: null, sides: startState().sides});
});

test('each set of files has its own place', () => {
	const here = start({pane: 'cases'}).press('j', 'j');
	const there = start({pane: 'reports', data: ['/other.json']}).press('j');
	const both = remember(there.state, startState(), remember(here.state, startState(), emptyMemory));
	expect(restorePlace(startState(), both, world).pane).toBe('cases');
	expect(restorePlace(startState({data: ['/other.json']}), both, world).pane).toBe('reports');
	expect(restorePlace(startState({data: ['/a-third.json']}), both, world).pane).toBe('campaigns');
});

test('the language is kept where it was changed by hand, not where an option or the locale gave it', () => {
	expect(remember(start({lang: 'zh'}).state, startState({lang: 'zh'}), emptyMemory).lang).toBeNull();
	expect(remember(start().press('L').state, startState(), emptyMemory).lang).toBe('zh');
	const kept = {...emptyMemory, lang: 'zh'} as const;
	expect(remember(start({lang: 'en'}).state, startState({lang: 'en'}), kept).lang).toBe('zh');
});

test('what another explorer searched for meanwhile is not lost', () => {
	const mine = start().press('/').type('jiuquan').press('enter').state;
	const theirs = {...emptyMemory, searches: ['gansu', 'heze']};
	expect(remember(mine, startState(), theirs).searches).toEqual(['gansu', 'heze', 'jiuquan']);
});

describe('a file that is not what was written', () => {
	test.each(['', '{', 'null', '[]', '"x"', '{}', '{"version":"1"}', '{"version":0}', '{"version":1.5}'])(
		'%s is damaged',
		text => {
			expect(checkMemory(text)).toEqual({kind: 'damaged'});
		},
	);

	test('of a newer program is known as such', () => {
		expect(checkMemory('{"version":2,"lang":7}')).toEqual({kind: 'newer', version: 2});
	});

	test('with a wrong field loses that field only', () => {
		const good = remember(
			start({pane: 'cases'}).press('j', '/').type('heze').press('enter').state,
			startState(),
			emptyMemory,
		);
		const place = good.places[0]!;
		for (const wrong of [null, 7, 'x', [], {}, [[]], {a: 1}, -1, 1e99, 'x'.repeat(20_000), true]) {
			for (const name of Object.keys(place)) {
				const memory = checkMemory(JSON.stringify({...good, places: [{...place, [name]: wrong}]}));
				const back =
					memory.kind === 'memory' ? restorePlace(startState(), memory.memory, world) : startState();
				// Whatever was in it: a screen, and the rest of the place.
				expect(
					screen(settle(back, world)).split('\n'),
					`${name}: ${JSON.stringify(wrong)?.slice(0, 20)}`,
				).toHaveLength(36);
				if (!['pane', 'data'].includes(name)) {
					expect(back.pane).toBe('cases');
				}
			}
			for (const name of ['lang', 'splits', 'searches', 'welcomed', 'places']) {
				const memory = checkMemory(JSON.stringify({...good, [name]: wrong}));
				expect(memory.kind).toBe('memory');
				if (memory.kind === 'memory') {
					const back = restorePlace(restoreSettings(startState(), memory.memory), memory.memory, world);
					expect(screen(settle(back, world)).split('\n')).toHaveLength(36);
				}
			}
		}
	});
});
