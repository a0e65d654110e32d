import {readFileSync} from 'node:fs';
import type {Dataset} from '../../model/dataset.ts';
import {type Kept, keptName, unpack} from './kept.ts';

/** Cases and figures of more than the bundled dataset, whose name would take long to tell. */
const MOST = 5000;

/**
 * What was kept of this very dataset.
 * @param folder where; beside the running part of the program unless told
 * @returns undefined where nothing was, or it is not whole: it is then worked out as ever
 */
export function readKept(dataset: Dataset, folder: URL = new URL('.', import.meta.url)): Kept | undefined {
	if (dataset.tables.cases.length + dataset.tables.figures.length > MOST) {
		return undefined;
	}
	try {
		return unpack(readFileSync(new URL(keptName(dataset), folder)));
	} catch {
		return undefined;
	}
}
