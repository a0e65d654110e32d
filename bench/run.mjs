/**
 * `npm run bench`: how fast the explorer is, beside what it cannot be faster than and what people would take
 * instead. One run, the contenders taking turns, ratios first. A whole run writes the section of the speed in
 * bench/RESULTS.md, a run with `--only` prints it alone. Ends with 1 where a budget is missed.
 */
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {machine, writeSection} from './lib/results.mjs';
import {markdownTable, printTable} from './lib/table.mjs';
import {commandRows} from './speed/commands.mjs';
import {keyRows} from './speed/keys.mjs';
import {launchRows} from './speed/launch.mjs';
import {loadRows} from './speed/load.mjs';
import {memoryRows} from './speed/memory.mjs';

const PARTS = {launch: launchRows, commands: commandRows, memory: memoryRows, keys: keyRows, load: loadRows};

const {values: options} = parseArgs({
	options: {
		runs: {type: 'string', default: '15'},
		presses: {type: 'string', default: '30'},
		sizes: {type: 'string', default: '1000,10000,100000,1000000'},
		/** Some parts alone: launch, commands, memory, keys, load. */
		only: {type: 'string'},
	},
});
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
if (!existsSync(cli)) {
	console.error('bench: dist/cli.js is missing; run "npm run build" first');
	process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'explorer-bench-'));
const context = {
	cli,
	folder,
	runs: Number(options.runs),
	presses: Number(options.presses),
	sizes: options.sizes.split(',').map(Number),
	say: text => process.stderr.write(`bench: ${text} ...\n`),
};
const ratios = [];
const times = [];
try {
	for (const name of options.only?.split(',') ?? Object.keys(PARTS)) {
		const rows = await PARTS[name](context);
		ratios.push(...rows.filter(({unit, text}) => unit === undefined && text === undefined));
		times.push(...rows.filter(({unit, text}) => unit !== undefined || text !== undefined));
	}
} finally {
	rmSync(folder, {recursive: true, force: true});
}

const shared = loadavg()[0] > availableParallelism() + 1 ? ' Other work shared the machine meanwhile.' : '';
const how = `${options.runs} runs each, the contenders in turns; median (quartiles). Frames are taken in a pseudo-terminal.${shared}`;
console.log(`${machine()} ${how}\n`);
printTable([...ratios, ...times]);
if (options.only === undefined) {
	const date = new Date().toISOString().slice(0, 10);
	const made = `Made by \`npm run bench\` on ${date}. ${machine()} ${how} Records of the large datasets are the bundled cases and figures, over and over under new ids.`;
	writeSection(
		'speed',
		`## Launch, keys, commands\n\n${made}\n\n### Ratios\n\n${markdownTable(ratios)}\n\n### Times and sizes\n\n${markdownTable(times)}`,
	);
}
const missed = [...ratios, ...times].filter(({value, budget}) => budget !== undefined && !(value <= budget));
for (const {what, value, budget} of missed) {
	console.error(`bench: ${what} is ${value.toFixed(2)}; the budget is ${budget}`);
}
process.exitCode = missed.length > 0 ? 1 : 0;
