/**
 * `npm run bench:search`: the search at a thousand to a million records, beside Fuse.js, MiniSearch, uFuzzy
 * and fzf where they are installed. A whole run writes the section of the search in bench/RESULTS.md, a run
 * of some sizes or tools prints it; `--only pinyin` measures and writes the section of misheard pinyin alone. Ends with 1 where a target is missed.
 */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {writeSection} from './lib/results.mjs';
import {CONTENDERS, TITLES} from './search/contenders.mjs';
import {bundleEngine} from './search/engine.mjs';
import {misheardReport, misheardShares} from './search/misheard.mjs';
import {report} from './search/report.mjs';
import {targets} from './search/targets.mjs';

const {values: options} = parseArgs({
	options: {
		sizes: {type: 'string'},
		only: {type: 'string'},
		/** For each tool and size; a tool that needs longer is sampled. */
		seconds: {type: 'string', default: '15'},
		rounds: {type: 'string', default: '3'},
	},
});

const PINYIN = 'pinyin';
const sizes = (options.sizes ?? '1000,10000,100000,1000000').split(',').map(Number);
const names = (options.only?.split(',') ?? Object.keys(CONTENDERS)).filter(name => name !== PINYIN);
const measure = fileURLToPath(new URL('search/measure.mjs', import.meta.url));
const engine = await bundleEngine();
const results = [];
try {
	if (options.only ? options.only.split(',').includes(PINYIN) : !options.sizes) {
		writeSection(PINYIN, misheardReport(await misheardShares(engine.path)));
	}
	for (const size of sizes) {
		for (const name of names) {
			process.stderr.write(`bench: ${TITLES[name]} at ${size} records ...`);
			const task = {
				engine: engine.path,
				name,
				size,
				seconds: Number(options.seconds),
				rounds: Number(options.rounds),
			};
			const child = spawnSync(
				process.execPath,
				['--expose-gc', '--max-old-space-size=12000', measure, JSON.stringify(task)],
				{encoding: 'utf8', maxBuffer: 2 ** 28},
			);
			const result = child.status === 0 ? JSON.parse(child.stdout) : null;
			if (!result || result.missing) {
				process.stderr.write(result ? ' not installed\n' : ` failed\n${child.stderr}\n`);
				continue;
			}
			results.push(result);
			process.stderr.write(` p95 ${result.p95.toFixed(2)} ms, recall ${result.recall.toFixed(3)}\n`);
		}
	}
} finally {
	engine.remove();
}
if (names.length === 0) {
	// Only the pinyin was asked for.
} else if (options.sizes || options.only) {
	console.log(report(results));
} else {
	writeSection('search', report(results));
}
for (const {what, target, value, met} of targets(results)) {
	console.error(`bench: ${met ? 'met  ' : 'SHORT'} ${what}: ${value}, ${target}`);
	process.exitCode = met ? process.exitCode : 1;
}
