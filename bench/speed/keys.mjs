/** From a key to the frame that answers it, by pane and size, and at a hundred thousand records. */
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {writeDataset} from '../lib/dataset-file.mjs';
import {keyTimes} from '../lib/keys.mjs';
import {median, quantile} from '../lib/stats.mjs';
import {LARGE, SMALL} from '../lib/turns.mjs';

const MANY = 100_000;

const WHAT = {search: 'letter in search', unprepared: 'first letter, nobody having paused'};

function rowsOf(times, name, budget) {
	return Object.entries(times).map(([pane, answers]) => {
		const ms = answers.map(answer => answer.ms);
		return {
			what: `${WHAT[pane] ?? `down in ${pane}`}, ${name}`,
			value: quantile(ms, 0.95),
			unit: 'ms p95',
			beside: `p50 ${quantile(ms, 0.5).toFixed(1)} ms, ${Math.round(median(answers.map(a => a.bytes)))} bytes`,
			...(budget === undefined || pane === 'unprepared' ? {} : {budget}),
		};
	});
}

function byteRows(times, name) {
	const moves = Object.entries(times).filter(([pane]) => !(pane in WHAT));
	const most = what => Math.max(...moves.map(([, answers]) => median(answers.map(a => a[what]))));
	return [
		{
			what: `bytes a cursor move, ${name}`,
			value: most('listBytes'),
			unit: 'bytes',
			beside: 'the pane with the most, its list',
			budget: 600,
		},
		{
			what: `bytes with the detail that follows, ${name}`,
			value: most('bytes'),
			unit: 'bytes',
			beside: 'another record, another text',
		},
	];
}

export async function keyRows({cli, folder, presses, sizes, say}) {
	const rows = [];
	for (const size of [SMALL, LARGE]) {
		const name = `${size.columns}x${size.rows}`;
		say(`keys at ${name}`);
		const times = await keyTimes(cli, size, presses);
		rows.push(...rowsOf(times, name, size === LARGE ? 16 : undefined), ...byteRows(times, name));
	}
	if (sizes.includes(MANY)) {
		say(`keys at ${MANY} records`);
		const file = join(folder, 'many.json');
		writeDataset(file, MANY);
		const name = `120x40, ${MANY / 1000} 000 records`;
		try {
			rows.push(...rowsOf(await keyTimes(cli, LARGE, presses, ['--data', file]), name, 33));
		} catch (error) {
			rows.push({what: `keys, ${name}`, text: `not answered: ${error.message.split('\n')[0]}`});
		}
		rmSync(file);
	}
	return rows;
}
