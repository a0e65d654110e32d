/** A person's keys in the place of the table's, and everything that must not happen to them. */
import type {KeyChoice} from '../../config/config.ts';
import {InputError} from '../../model/input-error.ts';
import {didYouMean} from '../../model/nearest.ts';
import {quote} from '../../model/quote.ts';
import type {Binding, CommandId, Context} from './bindings.ts';
import {ALL_NAMES, keyNamed, SAME_KEY} from './key-names.ts';
import {OVERRIDES, STACKS} from './stacks.ts';
import {typed} from './stroke.ts';

/** Without these one could not move, choose, or leave; an input method may hold back every letter. */
const ESSENTIAL: ReadonlySet<string> = new Set([
	'cursor.up',
	'cursor.down',
	'overlay.up',
	'overlay.down',
	'overlay.close',
	'input.accept',
	'input.cancel',
	'palette.open',
] satisfies CommandId[]);

/** Keys that mean the same in every program of a terminal. */
const RESERVED: Readonly<Record<string, CommandId>> = {'ctrl+c': 'quit', 'ctrl+z': 'suspend'};

/** Contexts that lie over a text field, where a key that types a character is that character. */
const TYPING: ReadonlySet<Context> = new Set(
	Object.values(STACKS)
		.filter(stack => stack.some(context => context === 'input'))
		.flat()
		.filter(context => context !== 'always'),
);

/**
 * @param table the program's own bindings
 * @throws InputError naming file, line and remedy
 */
export function rebind(table: readonly Binding[], choices: readonly KeyChoice[]): readonly Binding[] {
	const chosen = new Map<string, KeyChoice>();
	for (const choice of choices) {
		const known = table.map(({command}) => command as string);
		if (!known.includes(choice.command)) {
			const near = didYouMean(choice.command, known);
			refuse(
				choice,
				`no command is called ${quote(choice.command)}${near || '; "explorer keys" lists them'}`,
			);
		}
		chosen.set(choice.command, {...choice, keys: choice.keys.map(key => strokeOf(choice, key))});
	}
	const rebound = table.map(binding => {
		const choice = chosen.get(binding.command);
		return choice ? {...binding, keys: keysIn(binding, choice)} : binding;
	});
	for (const stack of Object.values(STACKS)) {
		refuseConflicts(stack, rebound, chosen);
	}
	return rebound;
}

function refuse(choice: KeyChoice, message: string): never {
	throw new InputError(`${choice.place}: ${message}`);
}

function strokeOf(choice: KeyChoice, written: string): string {
	const stroke = keyNamed(written);
	if (stroke === undefined) {
		const near = didYouMean(written, ALL_NAMES) || '; keys are written as q, f5, ctrl+d, alt+left, space';
		return refuse(choice, `no key is called ${quote(written)}${near}`);
	}
	const same = SAME_KEY[stroke];
	if (same !== undefined) {
		refuse(choice, `in a terminal "${stroke}" is "${same}"; write that, or choose another key`);
	}
	const owner = RESERVED[stroke];
	if (owner !== undefined && owner !== choice.command) {
		refuse(choice, `"${stroke}" is kept for ${owner}; choose another key`);
	}
	return stroke;
}

/** The keys of one row. In a text field letters, digits and signs are text, so they count only elsewhere. */
function keysIn({command, context}: Binding, choice: KeyChoice): readonly string[] {
	const keys = TYPING.has(context) ? choice.keys.filter(key => typed(key) === undefined) : choice.keys;
	if (keys.length === 0 && choice.keys.length > 0) {
		refuse(
			choice,
			`${command} works in text fields, where ${quote(choice.keys[0] ?? '')} is text; add a key such as f12`,
		);
	}
	if (command === 'quit' && !keys.includes('ctrl+c')) {
		refuse(choice, 'quit keeps "ctrl+c", so that there is always a way out; add it to the list');
	}
	if (ESSENTIAL.has(command) && keys.every(key => /^(alt\+)?\p{L}$/u.test(key))) {
		refuse(
			choice,
			`${command} needs a key that is no letter, for input methods hold letters back; add one such as f12`,
		);
	}
	return keys;
}

function refuseConflicts(
	stack: readonly Context[],
	table: readonly Binding[],
	chosen: ReadonlyMap<string, KeyChoice>,
): void {
	const owners = new Map<string, CommandId>();
	for (const {command, keys} of stack.flatMap(context => table.filter(row => row.context === context))) {
		for (const key of keys) {
			const inner = owners.get(key);
			const choice = chosen.get(command) ?? (inner === undefined ? undefined : chosen.get(inner));
			if (inner === undefined) {
				owners.set(key, command);
			} else if (choice && inner !== command && !mayOverride(inner, command)) {
				const other = choice.command === command ? inner : command;
				refuse(
					choice,
					`"${key}" is already the key of ${other}; choose another, or give ${other} another one`,
				);
			}
		}
	}
}

const mayOverride = (inner: string, outer: string): boolean =>
	OVERRIDES.some(([a, b]) => a === inner && b === outer);
