import {restingMemory} from '../lib/memory.mjs';
import {LARGE} from '../lib/turns.mjs';

/** Resident memory of an explorer that waits for a key. */
export async function memoryRows({cli, say}) {
	say('memory');
	const explorer = await restingMemory([cli], LARGE);
	const node = await restingMemory(['-e', 'setInterval(() => {}, 1e9)'], LARGE);
	return [
		{what: 'memory at rest / bare Node', value: explorer / node, budget: 2.5},
		{what: 'memory at rest, explorer', value: explorer, unit: 'MiB'},
		{what: 'memory at rest, bare Node', value: node, unit: 'MiB'},
	];
}
