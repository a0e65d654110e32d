/** Parts and wholes, as far as the texts state them. */
import type {Dataset} from '../model/dataset.ts';
import type {Figure} from '../model/types.ts';

/** True where `whole` holds `part`, over as many steps as the texts state. */
export function isPartOf(dataset: Dataset, part: Figure, whole: Figure): boolean {
	const seen = new Set<string>();
	const queue = [...part.partOf];
	for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
		if (id === whole.id) {
			return true;
		}
		if (!seen.has(id)) {
			seen.add(id);
			queue.push(...(dataset.figure.get(id)?.partOf ?? []));
		}
	}
	return false;
}
