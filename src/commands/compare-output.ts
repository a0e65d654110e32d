/** Where a command's document goes: to the file asked for, whole or not at all, else to stdout. */
import {writeFileAtomic} from '../export/write.ts';
import {talk} from '../i18n/talk.ts';
import type {Lang} from '../model/types.ts';
import type {Io} from './io.ts';
import {text} from './options.ts';

export const outputOptions = {
	output: {...text('--output', 'file to write; stdout unless told'), alias: 'o'},
	force: {type: 'boolean', default: false, describe: 'replace the file if it exists'},
} as const;

export type OutputArgs = {readonly output?: string | undefined; readonly force: boolean};

/** @param what names the document in the line that tells of the file */
export function deliver(
	chunks: Iterable<string>,
	what: string,
	{output, force}: OutputArgs,
	io: Io,
	lang: Lang,
): void {
	if (output === undefined) {
		for (const chunk of chunks) {
			io.out(chunk);
		}
		return;
	}
	writeFileAtomic(output, chunks, force);
	io.say(`explorer: ${talk(lang, 'export.wrote', {amount: what, file: output})}`);
}

/** The ending of a file's name, in lower case; undefined where it has none. */
export const extensionOf = (file: string | undefined): string | undefined =>
	/\.([^./\\]+)$/.exec(file ?? '')?.[1]?.toLowerCase();
