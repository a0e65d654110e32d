import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Counts} from '../curate/index.ts';
import {InputError} from '../model/input-error.ts';
import {quote} from '../model/quote.ts';
import {command} from './command.ts';
import {loadDataset} from './dataset.ts';
import {EXIT, type Io} from './io.ts';
import {type Shared, text} from './options.ts';
import {printProblems, problemCount, stopAtUnreadable} from './problems.ts';

const say = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** Entries of the record and numbers of its text are told apart: one entry may dismiss many numbers. */
function countText({figures, evidence, dismissed, dismissedNumbers, hasText}: Counts): string {
	if (!hasText) {
		return `${say(figures, 'figure')}; no text of it is held`;
	}
	const numbers = dismissedNumbers === null ? '' : ` (${say(dismissedNumbers, 'number')} of the text)`;
	return `${say(figures, 'figure')}, ${say(evidence, 'fragment')} of evidence, ${say(dismissed, 'dismissal')}${numbers}`;
}

async function checkSeeds(seeds: string, sources: string | undefined, io: Io): Promise<number> {
	const curate = await import('../curate/index.ts');
	if (sources !== undefined && !statSync(sources, {throwIfNoEntry: false})?.isDirectory()) {
		const found = existsSync(sources) ? 'is no folder' : 'does not exist';
		throw new InputError(`--sources: ${quote(sources)} ${found}; expected the folder of the reports' texts`);
	}
	const {problems, counts} = await curate.checkSeeds(seeds, {sources});
	stopAtUnreadable(problems);
	printProblems(problems, line => io.out(`${line}\n`));
	if (problems.length > 0) {
		io.say(`explorer: ${problemCount(problems)} in ${seeds}`);
		return EXIT.nothing;
	}
	for (const count of counts) {
		io.out(`${count.report}: ${countText(count)}\n`);
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
