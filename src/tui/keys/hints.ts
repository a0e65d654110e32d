/** The footer: the keys that work here, most useful first, as many as fit. */

import type {Text} from '../../i18n/index.ts';
import {type Binding, type CommandId, type Context, shortKey} from './bindings.ts';
import {active} from './resolve.ts';
import {strokeLabel} from './stroke.ts';

export type Hint = {readonly key: string; readonly label: Text; readonly command: CommandId};

export function hints(stack: readonly Context[], ascii: boolean, bindings?: readonly Binding[]): Hint[] {
	return active(stack, bindings)
		.filter(binding => binding.rank !== undefined)
		.sort((a, b) => a.rank! - b.rank!)
		.map(binding => ({
			key: strokeLabel(binding.keys[0]!, ascii),
			label: shortKey(binding.command),
			command: binding.command,
		}));
}
