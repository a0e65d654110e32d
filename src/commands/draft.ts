import {readFileSync, realpathSync} from 'node:fs';
import {basename, dirname, extname, relative, resolve} from 'node:path';
import {LANGS} from '../config/config.ts';
import {writeFileAtomic} from '../export/write.ts';
import {InputError} from '../model/input-error.ts';
import {printable, quote} from '../model/quote.ts';
import {command} from './command.ts';
import {EXIT} from './io.ts';
import {oneOf, text} from './options.ts';

const MAX_BYTES = 2 * 1024 * 1024;
const ID = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

/** Bytes of a text, known to be UTF-8 and not empty. */
async function readSource(file: string): Promise<Buffer> {
	let bytes: Buffer;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'does not exist' : 'cannot be read';
		throw new InputError(`${printable(file)}: ${reason}; expected a text in UTF-8`);
	}
	if (bytes.length > MAX_BYTES) {
		throw new InputError(`${printable(file)}: larger than 2 MB; expected the text of one report`);
	}
	const [{decodeUtf8}, {unreadableAt}] = await Promise.all([
		import('../dataset/utf8.ts'),
		import('../curate/readable.ts'),
	]);
	const text = decodeUtf8(bytes, printable(file));
	if (text.trim() === '') {
		throw new InputError(`${printable(file)}: is empty; expected the text of a report`);
	}
	const fault = unreadableAt(text);
	if (fault !== undefined) {
		throw new InputError(`${printable(file)}:${fault}`);
	}
	return bytes;
}

/** `Zhejiang 2024.txt` → `zhejiang-2024`. */
const idFrom = (file: string): string =>
	basename(file, extname(file))
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '') || 'my-report';

function reportId(given: string | undefined, file: string, taken: readonly string[]): string {
	const id = given ?? idFrom(file);
	if (!ID.test(id)) {
		throw new InputError(
			`--id takes lower-case words joined by . _ or -, such as ${idFrom(id)}; not ${quote(id)}`,
		);
	}
	if (taken.includes(id)) {
		throw new InputError(
			`${quote(id)} is already the id of a report; choose another with --id, e.g. my-${id}`,
		);
	}
	return id;
}

/** The JSON Schema as seen from where the record will lie, for the completion of editors. */
function schemaFrom(output: string | undefined, dataFolder: string): string {
	const folder = output === undefined ? '.' : dirname(output);
	const path = relative(real(resolve(folder)), resolve(dataFolder, 'schema', 'record.schema.json'));
	return path.replaceAll('\\', '/');
}

const real = (path: string): string => {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
};

export const draft = command({
	command: 'draft <file>',
	describe: "propose a YAML record from a new report's text, for a person to finish",
	builder: yargs =>
		yargs
			.positional('file', {
				type: 'string',
				demandOption: true,
				describe: 'text in UTF-8, Chinese or English',
			})
			.option('id', {...text('--id', 'id of the report'), defaultDescription: "from the file's name"})
			.option('lang', {
				...oneOf('--lang', LANGS, 'language of the text'),
				defaultDescription: 'by its characters',
			})
			.option('output', {...text('--output', 'record to write; stdout unless told'), alias: 'o'})
			.option('force', {type: 'boolean', default: false, describe: 'replace the record if it exists'}),
	async run(args, io) {
		const bytes = await readSource(args.file);
		const [{draftRecord}, {dataFolder, readBundled}] = await Promise.all([
			import('../curate/draft/index.ts'),
			import('../dataset/load.ts'),
		]);
		const terms = readBundled();
		const id = reportId(
			args.id,
			args.file,
			terms.reports.map(report => report.id),
		);
		const {yaml, figures, dismissed, damaged} = draftRecord(bytes, {
			id,
			file: basename(args.file),
			language: args.lang,
			schema: schemaFrom(args.output, dataFolder()),
			terms,
		});
		if (args.output === undefined) {
			io.out(yaml);
		} else {
			writeFileAtomic(args.output, [yaml], args.force);
		}
		const where = args.output === undefined ? 'proposed' : `wrote ${printable(args.output)}:`;
		io.say(
			`explorer: ${where} ${plural(figures, 'figure')}, ${damaged} of them likely damaged; ${plural(dismissed, 'number')} dismissed`,
		);
		if (args.output !== undefined) {
			const sources = dirname(args.file);
			io.say(
				`explorer: fill in what it leaves open, then run: explorer check ${printable(args.output)} --sources ${printable(sources)}`,
			);
		}
		return EXIT.done;
	},
});

const plural = (n: number, noun: string): string => `${n} ${n === 1 ? noun : `${noun}s`}`;
