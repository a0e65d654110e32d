import {watch} from 'node:fs';
import {InputError} from '../model/input-error.ts';
import {command} from './command.ts';
import {EXIT, type Io} from './io.ts';
import {text} from './options.ts';
import {sayProblems} from './problems.ts';

async function once(seeds: string, output: string, check: boolean, io: Io): Promise<number> {
	const {buildTo} = await import('../curate/index.ts');
	const {problems, written, stale} = await buildTo(seeds, output, {check});
	sayProblems(problems, io);
	if (problems.length > 0) {
		io.say(`explorer: ${problems.length} problems in ${seeds}; nothing was written`);
		return EXIT.nothing;
	}
	if (stale.length > 0) {
		io.say(`explorer: ${output} is not what ${seeds} builds: ${stale.join(', ')}; run "explorer build"`);
		return EXIT.nothing;
	}
	const done = check
		? 'is up to date'
		: written.length > 0
			? `: wrote ${written.join(', ')}`
			: 'was up to date';
	io.say(`explorer: ${output}${done.startsWith(':') ? '' : ' '}${done}`);
	return EXIT.done;
}

/** Builds again after each change, until interrupted. */
function forever(seeds: string, output: string, io: Io): Promise<never> {
	return new Promise((_, reject) => {
		let timer: NodeJS.Timeout | undefined;
		// Editors write a file in several steps; the last one counts.
		watch(seeds, {recursive: true}, () => {
			clearTimeout(timer);
			timer = setTimeout(() => once(seeds, output, false, io).catch(reject), 100);
		}).on('error', reject);
	});
}

export const build = command({
	command: 'build [seeds]',
	describe: 'build data/ from the records in seeds/',
	builder: yargs =>
		yargs
			.positional('seeds', {type: 'string', default: 'seeds', describe: 'folder of records'})
			.option('output', {...text('--output', 'folder to write'), alias: 'o', default: 'data'})
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
		const output = args.output ?? 'data';
		const code = await once(args.seeds, output, args.check, io);
		return args.watch ? forever(args.seeds, output, io) : code;
	},
});
