/** The whole precedence of keys, in one place: a text field takes what it can type, then contexts inside out. */
import {type Binding, type CommandId, type Context, bindings as defaults} from './bindings.ts';
import {typed} from './stroke.ts';
import {asciiKey} from './wide.ts';

export type Resolved =
	| {readonly kind: 'command'; readonly command: CommandId}
	| {readonly kind: 'type'; readonly text: string}
	| {readonly kind: 'unbound'};

type Index = ReadonlyMap<Context, ReadonlyMap<string, CommandId>>;

/** A table does not change: each is indexed once. */
const indexes = new WeakMap<readonly Binding[], Index>();

function indexOf(bindings: readonly Binding[]): Index {
	const known = indexes.get(bindings);
	if (known) {
		return known;
	}
	const index = new Map<Context, Map<string, CommandId>>();
	for (const {command, context, keys} of bindings) {
		const own = index.get(context) ?? new Map<string, CommandId>();
		for (const key of keys) {
			own.set(key, command);
		}
		index.set(context, own);
	}
	indexes.set(bindings, index);
	return index;
}

/**
 * @param stack contexts, innermost first; where `input` is among them, printable keys are text
 * @param stroke a name from `strokes`; outside text fields a full-width sign is the key it stands for
 */
export function resolve(
	stack: readonly Context[],
	stroke: string,
	bindings: readonly Binding[] = defaults,
): Resolved {
	if (stack.includes('input')) {
		const text = typed(stroke);
		if (text !== undefined) {
			return {kind: 'type', text};
		}
	}
	const index = indexOf(bindings);
	for (const key of new Set([stroke, asciiKey(stroke)])) {
		for (const context of stack) {
			const command = index.get(context)?.get(key);
			if (command !== undefined) {
				return {kind: 'command', command};
			}
		}
	}
	return {kind: 'unbound'};
}

/** Bindings that work in a stack, none shadowed by an inner context; innermost first. */
export function active(stack: readonly Context[], bindings: readonly Binding[] = defaults): Binding[] {
	const taken = new Set<string>();
	const found: Binding[] = [];
	const typing = stack.includes('input');
	for (const context of stack) {
		for (const binding of bindings) {
			if (binding.context !== context) {
				continue;
			}
			const free = binding.keys.filter(key => !taken.has(key) && !(typing && typed(key) !== undefined));
			if (free.length > 0) {
				found.push({...binding, keys: free});
			}
		}
		for (const key of indexOf(bindings).get(context)?.keys() ?? []) {
			taken.add(key);
		}
	}
	return found;
}
