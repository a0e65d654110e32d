import {statSync, watch} from 'node:fs';
import {dirname} from 'node:path';
import {InputError} from '../model/input-error.ts';
import {command} from './command.ts';
import {EXIT, type Io} from './io.ts';
import {text} from './options.ts';
import {problemCount, sayProblems, stopAtUnreadable} from './problems.ts';

async function once(seeds: string, output: string, check: boolean, io: Io): Promise<number> {
	const {buildTo} = await import('../curate/index.ts');
	const {problems, written, stale} = await buildTo(seeds, output, {check});
	stopAtUnreadable(problems);
	sayProblems(problems, io);
	if (problems.length > 0) {
		io.say(`explorer: ${problemCount(problems)} in ${seeds}; nothing was written`);
		return EXIT.nothing;
	}
	if (stale.length > 0) {
		io.say(`explorer: ${output} is not what ${seeds} builds: ${stale.join(', ')}; run "explorer build"`);
		return EXIT.nothing;
	}
	io.say(`explorer: ${output}${outcome(check, written, output)}`);
	return EXIT.done;
}

function outcome(check: boolean, written: readonly string[], output: string): string {
	if (check || written.length === 0) {
		return check ? ' is up to date' : ' was up to date';
	}
	return output.endsWith('.json')
		? `: written; open it with: explorer --data ${output}`
		: `: wrote ${written.join(', ')}`;
}

/** Builds again after each change, until interrupted. */
function forever(seeds: string, output: string, io: Io): Promise<never> {
	return new Promise((_, reject) => {
		let timer: NodeJS.Timeout | undefined;
		const isFile = statSync(seeds).isFile();
		// Editors write a file in several steps, and some put a new one in its place: its folder is watched.
		watch(isFile ? dirname(seeds) : seeds, {recursive: !isFile}, (_event, name) => {
			// What is built may lie beside its record.
			if (name === null || /\.ya?ml$/i.test(name)) {
				clearTimeout(timer);
				timer = setTimeout(() => once(seeds, output, false, io).catch(reject), 100);
			}
		}).on('error', reject);
	});
}

/** @throws InputError where one record would be written over the data of many */
function outputFor(seeds: string, given: string | undefined): string {
	if (!/\.ya?ml$/i.test(seeds)) {
		return given ?? 'data';
	}
	if (given !== undefined && !/\.json$/i.test(given)) {
		throw new InputError(`${given}: one record is built into one file; give a name that ends in .json`);
	}
	return given ?? seeds.replace(/\.ya?ml$/i, '.json');
}

export const build = command({
	command: 'build [seeds]',
	describe: 'build data/ from the records in seeds/, or one file from one record',
	builder: yargs =>
		yargs
			.positional('seeds', {
				type: 'string',
				default: 'seeds',
				describe: 'folder of records, or one record (.yaml)',
			})
			.option('output', {
				...text('--output', 'folder to write, or one file that ends in .json'),
				alias: 'o',
				defaultDescription: 'data; for one record its name with .json',
			})
			.option('check', {
				type: 'boolean',
				default: false,
				describe: 'write nothing; fail where data/ is not what seeds/ builds',
			})
			.option('watch', {type: 'boolean', default: false, describe: 'build again after each change'}),
	async run(args, io) {
		if (args.watch && args.check) {
			throw new InputError('--check and --watch do not go together');
		}
		const output = outputFor(args.seeds, args.output);
		const code = await once(args.seeds, output, args.check, io);
		return args.watch ? forever(args.seeds, output, io) : code;
	},
});
