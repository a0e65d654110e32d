/** Reading a dataset of a thousand to a million records, and how the time grows with it. */
import {loadTime} from '../lib/load.mjs';
import {median, spread} from '../lib/stats.mjs';

const named = size => size.toLocaleString('en').replaceAll(',', ' ');

export function loadRows({cli, folder, runs, sizes, say}) {
	const rows = [];
	let before;
	for (const size of sizes) {
		say(`load of ${size} records`);
		const {megabytes, times, refused, remove} = loadTime(
			cli,
			folder,
			size,
			size > 10_000 ? 1 : Math.min(5, runs),
		);
		remove();
		const beside = `${megabytes.toFixed(1)} MB`;
		rows.push({what: `load, ${named(size)} records`, text: refused || `${spread(times, 0)} ms`, beside});
		if (refused === '' && before) {
			rows.push({
				what: `load, ${named(size)} / ${named(before.size)} records`,
				value: median(times) / before.time,
				beside: `${size / before.size} times as many`,
			});
		}
		before = refused === '' ? {size, time: median(times)} : undefined;
	}
	return rows;
}
