import {median, spread} from './stats.mjs';

/** Measures each contender in turn, `runs` times, after one run for the disk cache. */
export async function inTurns(runs, contenders, measure) {
	const times = Object.fromEntries(Object.keys(contenders).map(name => [name, []]));
	for (let run = -1; run < runs; run++) {
		for (const [name, contender] of Object.entries(contenders)) {
			const ms = await measure(contender, name);
			if (run >= 0) {
				times[name].push(ms);
			}
		}
	}
	return times;
}

export const ratio = (a, b) => median(a) / median(b);
export const took = (what, times) => ({what, text: `${spread(times)} ms`});

export const SMALL = {columns: 80, rows: 24};
export const LARGE = {columns: 120, rows: 40};
