import {describe, expect, test} from 'vitest';
import {bindings, type CommandId} from '../../../src/tui/keys/bindings.ts';
import {keyNamed} from '../../../src/tui/keys/key-names.ts';
import {keysOf} from '../../../src/tui/keys/key-text.ts';
import {rebind} from '../../../src/tui/keys/rebind.ts';
import {resolve} from '../../../src/tui/keys/resolve.ts';
import {STACKS} from '../../../src/tui/keys/stacks.ts';
import {start} from '../../helpers/explorer.ts';

const choose = (choices: Record<string, string[]>) =>
	rebind(
		bindings,
		Object.entries(choices).map(([command, keys], i) => ({command, keys, place: `config.yaml:${i + 2}`})),
	);

const keys = (choices: Record<string, string[]>, command: CommandId) => keysOf(command, choose(choices));

test('without choices the table is as it is', () => {
	expect(rebind(bindings, [])).toEqual(bindings);
});

test('a key goes to the command that was chosen, and from the old one nothing is left', () => {
	const table = choose({'zoom.toggle': ['z'], 'copy.menu': ['F12']});
	expect(resolve(STACKS.list, 'z', table)).toMatchObject({command: 'zoom.toggle'});
	expect(resolve(STACKS.list, '+', table)).toEqual({kind: 'unbound'});
	expect(resolve(STACKS.list, 'f12', table)).toMatchObject({command: 'copy.menu'});
	expect(resolve(STACKS.list, 'c', table)).toEqual({kind: 'unbound'});
});

test('two commands may change places, and one may have no key at all', () => {
	const table = choose({'copy.figure': ['Y'], 'copy.cited': ['y'], 'collection.open': []});
	expect(resolve(STACKS.list, 'Y', table)).toMatchObject({command: 'copy.figure'});
	expect(resolve(STACKS.list, 'y', table)).toMatchObject({command: 'copy.cited'});
	expect(resolve(STACKS.list, 'b', table)).toEqual({kind: 'unbound'});
});

test('a letter chosen for a command of several places is text in the text fields among them', () => {
	const table = choose({'overlay.down': ['down', 'v']});
	expect(resolve(STACKS.help, 'v', table)).toMatchObject({command: 'overlay.down'});
	expect(resolve(STACKS.search, 'v', table)).toEqual({kind: 'type', text: 'v'});
});

test('keys are found by the names people give them', () => {
	const names = {
		PgUp: 'pageup',
		Return: 'enter',
		Escape: 'esc',
		Del: 'delete',
		'Ctrl+D': 'ctrl+d',
		'Shift+G': 'G',
		'alt+←': 'alt+left',
		'↑': 'up',
		'？': '?',
		' ': 'space',
		й: 'й',
		G: 'G',
	};
	expect(Object.keys(names).map(keyNamed)).toEqual(Object.values(names));
	expect(['ctrl+1', 'f13', '', 'hyper+x', 'shift+enter'].map(keyNamed)).toEqual(Array(5).fill(undefined));
});

describe('what must not be is refused with its place', () => {
	test.each<[Record<string, string[]>, string]>([
		[{'copy.figur': ['y']}, 'config.yaml:2: no command is called "copy.figur"; did you mean "copy.figure"?'],
		[{jump: ['y']}, 'config.yaml:2: no command is called "jump"; "explorer keys" lists them'],
		[{'copy.menu': ['pgupp']}, 'config.yaml:2: no key is called "pgupp"; did you mean "pgup"?'],
		[{'copy.menu': ['ctrl+1']}, 'config.yaml:2: no key is called "ctrl+1"; did you mean "ctrl+a"?'],
		[
			{'zoom.toggle': ['z'], 'copy.menu': ['f']},
			'config.yaml:3: "f" is already the key of filter.open; choose another, or give filter.open another one',
		],
		[
			{'zoom.toggle': ['z'], 'sort.next': ['z']},
			'config.yaml:2: "z" is already the key of sort.next; choose another, or give sort.next another one',
		],
		[{'copy.menu': ['ctrl+c']}, 'config.yaml:2: "ctrl+c" is kept for quit; choose another key'],
		[{'copy.menu': ['ctrl+z']}, 'config.yaml:2: "ctrl+z" is kept for suspend; choose another key'],
		[
			{quit: ['q']},
			'config.yaml:2: quit keeps "ctrl+c", so that there is always a way out; add it to the list',
		],
		[
			{'copy.menu': ['ctrl+i']},
			'config.yaml:2: in a terminal "ctrl+i" is "tab"; write that, or choose another key',
		],
		[
			{'input.clear': ['x']},
			'config.yaml:2: input.clear works in text fields, where "x" is text; add a key such as f12',
		],
		[
			{'palette.open': ['p']},
			'config.yaml:2: palette.open needs a key that is no letter, for input methods hold letters back; add one such as f12',
		],
		[
			{'overlay.close': []},
			'config.yaml:2: overlay.close needs a key that is no letter, for input methods hold letters back; add one such as f12',
		],
	])('%j', (choices, said) => {
		expect(() => choose(choices)).toThrow(expect.objectContaining({name: 'InputError', message: said}));
	});
});

test('footer, help, palette and messages name the keys that a person has bound', () => {
	const own = choose({
		'search.open': ['f12'],
		'help.open': ['h', 'f11'],
		'detail.close': ['left'],
		'tree.collapse': ['left'],
		'compare.previousSide': ['left'],
	});
	const e = start({bindings: own});
	expect(e.lines().at(-1)).toContain('F12 search');
	expect(e.lines().at(-1)).toContain('h help');
	expect(e.press('n').text()).toContain('yet: F12 starts one.');
	expect(e.press('ctrl+p').type('search every').text()).toMatch(/Search everything +F12/);
	expect(e.press('esc', 'h').type('/search every').text()).toMatch(/F12 +Search everything/);
});

test('a choice reaches every row of a command, and keys of others stay', () => {
	expect(keys({'overlay.up': ['up', 'f12']}, 'overlay.up')).toEqual(['up', 'f12']);
	expect(keys({'overlay.up': ['up', 'f12']}, 'overlay.down')).toEqual(keysOf('overlay.down'));
});
