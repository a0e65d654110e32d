/** The table of keys holds together. */
import {describe, expect, test} from 'vitest';
import {en} from '../../../src/i18n/en.ts';
import {zh} from '../../../src/i18n/zh.ts';
import {bindings, type Context, helpKey, inPalette, shortKey} from '../../../src/tui/keys/bindings.ts';
import {resolve} from '../../../src/tui/keys/resolve.ts';
import {OVERRIDES, STACKS} from '../../../src/tui/keys/stacks.ts';
import {contextsOf} from '../../../src/tui/state/contexts.ts';
import {paletteItems} from '../../../src/tui/state/palette.ts';
import {start} from '../../helpers/explorer.ts';
import {situation, situations} from '../../helpers/situations.ts';

const stacks = new Map<string, readonly Context[]>(Object.entries(STACKS));

test('every stack of contexts is met somewhere, and no other', () => {
	const met = Object.keys(situations).map(name => contextsOf(situation(name).state).join(' < '));
	const named = Object.values(STACKS).map(stack => stack.join(' < '));
	expect([...new Set(met)].sort()).toEqual(named.sort());
});

/** Keys that an inner context deliberately takes from an outer one. */
const onPurpose = OVERRIDES.map(([inner, outer]) => `${inner} over ${outer}`);

describe.each([...stacks])('in %s', (_, stack) => {
	test('no key has two commands, but for overrides on purpose', () => {
		const owner = new Map<string, (typeof bindings)[number]>();
		const conflicts: string[] = [];
		for (const context of stack) {
			for (const binding of bindings.filter(candidate => candidate.context === context)) {
				for (const key of binding.keys) {
					const before = owner.get(key);
					if (before) {
						conflicts.push(`${before.command} over ${binding.command}`);
					} else {
						owner.set(key, binding);
					}
				}
			}
		}
		expect(conflicts.filter(conflict => !onPurpose.includes(conflict))).toEqual([]);
	});

	test('Ctrl+C quits', () => {
		expect(resolve(stack, 'ctrl+c')).toEqual({kind: 'command', command: 'quit'});
	});

	test('Esc does something, and never quits', () => {
		const found = resolve(stack, 'esc');
		expect(found.kind).toBe('command');
		expect(found).not.toMatchObject({command: expect.stringMatching(/^quit/)});
	});
});

test('every context of the table is met somewhere', () => {
	const met = new Set([...stacks.values()].flat());
	expect(bindings.map(({context}) => context).filter(context => !met.has(context))).toEqual([]);
});

test('every command has its sentence, and every footer entry its short name, in both languages', () => {
	const missing = bindings.flatMap(({command, rank}) =>
		[helpKey(command), ...(rank === undefined ? [] : [shortKey(command)])].filter(
			key => !(en as Record<string, string>)[key]?.trim() || !(zh as Record<string, string>)[key]?.trim(),
		),
	);
	expect(missing).toEqual([]);
});

test('ctrl+c is bound to quitting only', () => {
	expect(bindings.filter(({keys}) => keys.includes('ctrl+c')).map(({command}) => command)).toEqual(['quit']);
});

test('nothing is bound to keys that terminals keep or cannot tell from others', () => {
	// Flow control, Enter, Tab, Backspace, line feed, Esc.
	const kept = ['s', 'q', 'm', 'i', 'h', 'j', '['].map(letter => `ctrl+${letter}`);
	expect(bindings.flatMap(({keys}) => keys).filter(key => kept.includes(key))).toEqual([]);
});

test('Ctrl+Z means what it means everywhere, or nothing', () => {
	const bound = bindings.filter(({keys}) => keys.includes('ctrl+z')).map(({command}) => command as string);
	expect(bound.filter(command => command !== 'suspend')).toEqual([]);
});

/** They only make shorter what other keys do too. */
const SHORTCUTS = ['cursor.halfUp', 'cursor.halfDown', 'input.clear', 'input.word'];

const lettered = (key: string): boolean => /^((ctrl|alt)\+)?\p{L}$/u.test(key);

test('every action is reachable without a letter: by arrows, Enter, Tab, digits, function keys or the palette', () => {
	const byLetterOnly = [...new Set(bindings.map(({command}) => command))].filter(command => {
		const own = bindings.filter(binding => binding.command === command);
		return !own.some(inPalette) && own.every(({keys}) => keys.every(lettered));
	});
	expect(byLetterOnly.filter(command => !SHORTCUTS.includes(command))).toEqual([]);
});

test('the palette opens by a function key from every pane, and every command in it is chosen by arrows', () => {
	const meant = [...new Set(bindings.filter(inPalette).map(({command}) => command))];
	const opened = start().press('f2');
	const listed = paletteItems(opened.state, '').map(({command}) => command);
	expect(listed.sort()).toEqual(meant.filter(command => command !== 'palette.open').sort());
	for (let i = 0; i < listed.length; i++) {
		expect(opened.state.overlay).toMatchObject({kind: 'palette', index: i});
		opened.press('down');
	}
	for (const name of ['campaigns', 'compare', 'a case in detail']) {
		expect(situation(name).press('f2').state.overlay?.kind, name).toBe('palette');
	}
});

test('F1 helps wherever one is, and leads back there', () => {
	for (const name of Object.keys(situations).filter(
		one => !one.startsWith('help') && !one.startsWith('the help'),
	)) {
		const before = situation(name).state;
		const e = situation(name).press('f1');
		expect(e.state.overlay?.kind, name).toBe('help');
		expect(e.press('f1').state.overlay, name).toEqual(before.overlay);
	}
});
