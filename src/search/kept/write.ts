import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Dataset} from '../../model/dataset.ts';
import {finish} from '../../steps/steps.ts';
import {datasetSteps} from '../dataset-index.ts';
import {everything, readingsSteps} from '../documents.ts';
import {keptName, pack} from './kept.ts';

/** For the build: see `kept.ts`. */
export function writeKept(dataset: Dataset, folder: string): void {
	const records = finish(everything(dataset));
	const readings = finish(readingsSteps(dataset));
	const index = finish(datasetSteps(dataset, records, readings));
	writeFileSync(join(folder, keptName(dataset)), pack({index, readings}));
}
