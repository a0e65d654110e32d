/**
 * `npm run bench`: how fast the explorer is, beside what it cannot be faster than. One run, the contenders
 * taking turns, ratios first. Ends with 1 where a limit is broken; a goal is only shown.
 */
import {existsSync} from 'node:fs';
import {cpus} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {firstAnswer} from './lib/first-answer.mjs';
import {keyTimes} from './lib/keys.mjs';
import {firstFrame} from './lib/launch.mjs';
import {restingMemory} from './lib/memory.mjs';
import {bundleMinimalInk} from './lib/minimal-ink.mjs';
import {runTime} from './lib/run-time.mjs';
import {median, quantile, spread} from './lib/stats.mjs';
import {printTable} from './lib/table.mjs';

const {values: options} = parseArgs({
	options: {runs: {type: 'string', default: '15'}, presses: {type: 'string', default: '30'}},
});
const runs = Number(options.runs);
const presses = Number(options.presses);
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
if (!existsSync(cli)) {
	console.error('bench: dist/cli.js is missing; run "npm run build" first');
	process.exit(2);
}
const small = {columns: 80, rows: 24};
const large = {columns: 120, rows: 40};

/** Measures each contender in turn, `runs` times, after one run for the disk cache. */
async function inTurns(contenders, measure) {
	const times = Object.fromEntries(Object.keys(contenders).map(name => [name, []]));
	for (let run = -1; run < runs; run++) {
		for (const [name, args] of Object.entries(contenders)) {
			const ms = await measure(args);
			if (run >= 0) {
				times[name].push(ms);
			}
		}
	}
	return times;
}

const rows = [];
const say = text => process.stderr.write(`bench: ${text} ...\n`);

const ink = await bundleMinimalInk();
try {
	say('launch');
	const launch = await inTurns({explorer: [cli], node: ['-e', 'console.log(1)'], ink: [ink.path]}, args =>
		firstFrame(args, large),
	);
	const frame = times => `${spread(times)} ms`;
	const ratio = (a, b) => median(a) / median(b);
	rows.push(
		{what: 'first complete frame / bare Node', value: ratio(launch.explorer, launch.node), limit: 3, goal: 2},
		{what: 'first complete frame / minimal Ink app', value: ratio(launch.explorer, launch.ink), goal: 1},
		{what: 'minimal Ink app / bare Node', value: ratio(launch.ink, launch.node)},
	);

	say('first key');
	const story = {complete: /q quit/, key: '\u001B[B', answered: / 2\/\d+ by/};
	const {first} = await inTurns({first: [cli]}, args => firstAnswer(args, large, story));
	rows.push({what: 'first key answered / bare Node', value: ratio(first, launch.node), goal: 3});

	say('commands');
	const commands = await inTurns(
		{
			node: ['-e', '0'],
			help: [cli, '--help'],
			list: [cli, 'list', 'cases'],
		},
		runTime,
	);
	rows.push(
		{what: '--help / node -e 0', value: ratio(commands.help, commands.node), goal: 1.5},
		{what: 'list cases / node -e 0', value: ratio(commands.list, commands.node), goal: 1.5},
	);

	say('memory');
	const waiting = ['-e', 'setInterval(() => {}, 1e9)'];
	const memory = {explorer: await restingMemory([cli], large), node: await restingMemory(waiting, large)};
	rows.push({what: 'memory at rest / bare Node', value: memory.explorer / memory.node, goal: 2.5});

	rows.push(
		{what: 'first complete frame, explorer', text: frame(launch.explorer)},
		{what: 'first key answered, explorer', text: frame(first)},
		{what: 'first complete frame, minimal Ink app', text: frame(launch.ink)},
		{what: 'one line, bare Node', text: frame(launch.node)},
		{what: '--help', text: frame(commands.help)},
		{what: 'list cases', text: frame(commands.list)},
		{what: 'node -e 0', text: frame(commands.node)},
		{what: 'memory at rest, explorer', value: memory.explorer, unit: 'MiB'},
		{what: 'memory at rest, bare Node', value: memory.node, unit: 'MiB'},
	);

	for (const size of [small, large]) {
		const name = `${size.columns}x${size.rows}`;
		say(`keys at ${name}`);
		const times = await keyTimes(cli, size, presses);
		for (const [pane, answers] of Object.entries(times)) {
			const key = pane === 'search' ? 'letter in search' : `down in ${pane}`;
			const ms = answers.map(answer => answer.ms);
			rows.push({
				what: `${key}, ${name}`,
				value: quantile(ms, 0.95),
				unit: 'ms p95',
				beside: `p50 ${quantile(ms, 0.5).toFixed(1)} ms, ${Math.round(median(answers.map(a => a.bytes)))} bytes`,
				...(size === large ? {goal: 16} : {}),
			});
		}
		const moves = Object.entries(times).filter(([pane]) => pane !== 'search');
		const most = what => Math.max(...moves.map(([, answers]) => median(answers.map(a => a[what]))));
		rows.push(
			{
				what: `bytes a cursor move, ${name}`,
				value: most('listBytes'),
				unit: 'bytes',
				beside: 'the pane with the most, its list',
				goal: 600,
			},
			{
				what: `bytes with the detail that follows, ${name}`,
				value: most('bytes'),
				unit: 'bytes',
				beside: 'another record, another text',
			},
		);
	}
} finally {
	ink.remove();
}

console.log(
	`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'unknown CPU'}`,
);
console.log(`${runs} launches each, in turns; median (quartiles). Frames in a pseudo-terminal.\n`);
printTable(rows);
const broken = rows.filter(({value, limit}) => limit !== undefined && !(value <= limit));
for (const {what, value, limit} of broken) {
	console.error(`bench: ${what} is ${value.toFixed(2)}; the limit is ${limit}`);
}
process.exitCode = broken.length > 0 ? 1 : 0;
