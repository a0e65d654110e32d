/**
 * Keys inside sentences. A text of the catalogues names them by command, `{key:search.open}`, so that it is
 * true whatever a person has bound; `{safe:help.open}` asks for a key that every layout and input method has.
 */
import {type Binding, type CommandId, bindings as defaults} from './bindings.ts';
import {strokeLabel, typed} from './stroke.ts';

/** All keys of a command, in the order of the table. */
export function keysOf(command: CommandId, bindings: readonly Binding[] = defaults): string[] {
	const own = bindings.filter(binding => binding.command === command);
	return [...new Set(own.flatMap(({keys}) => keys))];
}

export function withKeys(text: string, bindings: readonly Binding[], ascii: boolean): string {
	return text.replaceAll(/\{(key|safe):([\w.]+)\}/g, (_, kind: string, command: CommandId) => {
		// Without a key of its own a command is still in the palette.
		const keys = [...keysOf(command, bindings), ...keysOf('palette.open', bindings)];
		const found = kind === 'safe' ? keys.find(key => typed(key) === undefined) : keys[0];
		return strokeLabel(found ?? keys[0] ?? '', ascii);
	});
}
