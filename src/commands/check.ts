import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {InputError} from '../model/input-error.ts';
import {command} from './command.ts';
import {loadDataset} from './dataset.ts';
import {EXIT, type Io} from './io.ts';
import {type Shared, text} from './options.ts';
import {printProblems, problemCount} from './problems.ts';

async function checkSeeds(seeds: string, sources: string | undefined, io: Io): Promise<number> {
	const curate = await import('../curate/index.ts');
	const {problems, counts} = await curate.checkSeeds(seeds, {sources});
	printProblems(problems, line => io.out(`${line}\n`));
	if (problems.length > 0) {
		io.say(`explorer: ${problemCount(problems)} in ${seeds}`);
		return EXIT.nothing;
	}
	for (const {report, figures, evidence, dismissed} of counts) {
		const counted = figures === 1 ? '1 figure' : `${figures} figures`;
		io.out(`${report}: ${counted}, ${evidence} fragments of evidence, ${dismissed} dismissed\n`);
	}
	const accounted = sources === undefined ? '' : '; every number of the texts is accounted for';
	io.say(
		`explorer: ${seeds}: ${counts.length === 1 ? '1 record' : `${counts.length} records`}, no problems${accounted}`,
	);
	return EXIT.done;
}

/** Reading checks everything. What is JSON but no dataset is a finding; what cannot be read at all is not. */
async function checkData(args: Pick<Shared, 'data'>, io: Io): Promise<number> {
	try {
		const {tables} = await loadDataset(args);
		io.say(`explorer: ${args.data.join(', ')}: ${tables.figures.length} figures, no problems`);
		return EXIT.done;
	} catch (error) {
		if (!(error instanceof InputError) || !args.data.every(isJson)) {
			throw error;
		}
		io.out(`${error.message}\n`);
		return EXIT.nothing;
	}
}

function isJson(path: string): boolean {
	try {
		const file = statSync(path).isDirectory() ? join(path, 'datapackage.json') : path;
		JSON.parse(readFileSync(file, 'utf8'));
		return true;
	} catch {
		return false;
	}
}

export const check = command({
	command: 'check [seeds]',
	describe: 'check the records in seeds/, one record, or with --data a dataset',
	builder: yargs =>
		yargs
			.positional('seeds', {
				type: 'string',
				describe: 'folder of records or one record (.yaml); seeds unless told',
			})
			.option(
				'sources',
				text('--sources', "folder of the reports' texts: check every fragment and number too"),
			),
	async run(args, io) {
		if (args.data.length > 0) {
			return checkData(args, io);
		}
		if (args.seeds === undefined && args.sources === undefined && !existsSync('seeds')) {
			const {tables} = await loadDataset(args);
			io.say(`explorer: the bundled data: ${tables.figures.length} figures, no problems`);
			return EXIT.done;
		}
		return checkSeeds(args.seeds ?? 'seeds', args.sources, io);
	},
});
