/** The dataset that a command works on. */
import {loadBundled, loadFiles} from '../dataset/load.ts';
import type {Dataset} from '../model/dataset.ts';
import {ofTier} from '../query/of-tier.ts';
import type {Shared} from './options.ts';
import {shareOf} from './progress.ts';

/** All tiers: a command that takes an id finds it whatever its tier. */
export async function loadDataset(args: Pick<Shared, 'data'>): Promise<Dataset> {
	if (args.data.length === 0) {
		return loadBundled();
	}
	const {tell, end} = shareOf('reading the data');
	try {
		return await loadFiles(args.data, {withBundled: false, slices: {slice: 100, onProgress: tell}});
	} finally {
		end();
	}
}

/** The tier asked for; for commands that look at many records. */
export async function loadTier(args: Pick<Shared, 'data' | 'tier'>): Promise<Dataset> {
	return ofTier(await loadDataset(args), args.tier);
}
