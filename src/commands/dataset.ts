/** The dataset that a command works on. */
import {loadBundled, loadFiles} from '../dataset/load.ts';
import type {Dataset} from '../model/dataset.ts';
import {ofTier} from '../query/of-tier.ts';
import type {Shared} from './options.ts';

/** All tiers: a command that takes an id finds it whatever its tier. */
export async function loadDataset(args: Pick<Shared, 'data'>): Promise<Dataset> {
	return args.data.length > 0 ? loadFiles(args.data, {withBundled: false}) : loadBundled();
}

/** The tier asked for; for commands that look at many records. */
export async function loadTier(args: Pick<Shared, 'data' | 'tier'>): Promise<Dataset> {
	return ofTier(await loadDataset(args), args.tier);
}
