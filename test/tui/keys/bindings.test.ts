/** The table of keys holds together. */
import {describe, expect, test} from 'vitest';
import {en} from '../../../src/i18n/en.ts';
import {zh} from '../../../src/i18n/zh.ts';
import {bindings, type Context, helpKey, shortKey} from '../../../src/tui/keys/bindings.ts';
import {resolve} from '../../../src/tui/keys/resolve.ts';
import {contextsOf} from '../../../src/tui/state/contexts.ts';
import {situation, situations} from '../../helpers/situations.ts';

const stacks = new Map<string, readonly Context[]>(
	Object.keys(situations).map(name => {
		const stack = contextsOf(situation(name).state);
		return [stack.join(' < '), stack];
	}),
);

/** Keys that an inner context deliberately takes from an outer one. */
const OVERRIDES = [
	'right: compare.nextSide over detail.open',
	'l: compare.nextSide over detail.open',
	'x: compare.swap over compare.swap',
];

describe.each([...stacks])('in %s', (_, stack) => {
	test('no key has two commands, but for overrides on purpose', () => {
		const owner = new Map<string, (typeof bindings)[number]>();
		const conflicts: string[] = [];
		for (const context of stack) {
			for (const binding of bindings.filter(candidate => candidate.context === context)) {
				for (const key of binding.keys) {
					const before = owner.get(key);
					if (before) {
						conflicts.push(`${key}: ${before.command} over ${binding.command}`);
					} else {
						owner.set(key, binding);
					}
				}
			}
		}
		expect(conflicts.filter(conflict => !OVERRIDES.includes(conflict))).toEqual([]);
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

test('every action is reachable without a letter: by arrows, Enter, Tab, digits, function keys or the palette', () => {
	const lettered = (key: string): boolean => /^(ctrl\+)?\p{L}$/u.test(key);
	const byLetterOnly = [...new Set(bindings.map(({command}) => command))].filter(command => {
		const own = bindings.filter(binding => binding.command === command);
		const inPalette = own.some(({keyOnly}) => !keyOnly);
		return !inPalette && own.every(({keys}) => keys.every(lettered));
	});
	expect(byLetterOnly.filter(command => !SHORTCUTS.includes(command))).toEqual([]);
	expect(bindings.find(({command}) => command === 'palette.open')?.keys.some(key => !lettered(key))).toBe(
		true,
	);
});
