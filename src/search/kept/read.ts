import {readFileSync} from 'node:fs';
import type {Dataset} from '../../model/dataset.ts';
import {hasFew} from '../../model/few.ts';
import {type Kept, keptName, unpack} from './kept.ts';

/**
 * What was kept of this very dataset.
 * @param folder where; beside the running part of the program unless told
 * @returns undefined where nothing was, or it is not whole: it is then worked out as ever
 */
export function readKept(dataset: Dataset, folder: URL = new URL('.', import.meta.url)): Kept | undefined {
	// Of many its very name would take long to tell.
	if (!hasFew(dataset)) {
		return undefined;
	}
	try {
		return unpack(readFileSync(new URL(keptName(dataset), folder)));
	} catch {
		return undefined;
	}
}
