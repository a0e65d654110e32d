/** The whole precedence of keys, in one place: a text field takes what it can type, then contexts inside out. */
import {type Binding, bindings, type CommandId, type Context} from './bindings.ts';
import {typed} from './stroke.ts';

export type Resolved =
	| {readonly kind: 'command'; readonly command: CommandId}
	| {readonly kind: 'type'; readonly text: string}
	| {readonly kind: 'unbound'};

const byContext = new Map<Context, Map<string, CommandId>>();
for (const binding of bindings) {
	const keys = byContext.get(binding.context) ?? new Map<string, CommandId>();
	for (const key of binding.keys) {
		keys.set(key, binding.command);
	}
	byContext.set(binding.context, keys);
}

/**
 * @param stack contexts, innermost first; where `input` is among them, printable keys are text
 * @param stroke a name from `strokes`
 */
export function resolve(stack: readonly Context[], stroke: string): Resolved {
	if (stack.includes('input')) {
		const text = typed(stroke);
		if (text !== undefined) {
			return {kind: 'type', text};
		}
	}
	for (const context of stack) {
		const command = byContext.get(context)?.get(stroke);
		if (command !== undefined) {
			return {kind: 'command', command};
		}
	}
	return {kind: 'unbound'};
}

/** Bindings that work in a stack, none shadowed by an inner context; innermost first. */
export function active(stack: readonly Context[]): Binding[] {
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
		for (const key of byContext.get(context)?.keys() ?? []) {
			taken.add(key);
		}
	}
	return found;
}
