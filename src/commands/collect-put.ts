/** A collection on its way out: shown, written to a file, or copied whole. */

import {copyText} from '../clipboard/copy.ts';
import type {Collection} from '../collection/collection.ts';
import {entriesOf, isMissing} from '../collection/entries.ts';
import {SHEET_FORMATS, SHEETS, type SheetFormat} from '../collection/formats.ts';
import type {CLIPBOARDS} from '../config/config.ts';
import {writeFileAtomic} from '../export/write.ts';
import {faulty, talk} from '../i18n/talk.ts';
import type {Dataset} from '../model/dataset.ts';
import {quote} from '../model/quote.ts';
import type {Lang} from '../model/types.ts';
import {cleanLine} from '../text/clean.ts';
import {plainTable} from '../text/table.ts';
import {EXIT, type Io} from './io.ts';
import {sayNeutralised} from './print.ts';

export type PutArgs = {
	readonly dataset: Dataset;
	readonly lang: Lang;
	readonly ascii: boolean;
	readonly format?: SheetFormat | undefined;
	readonly output?: string | undefined;
	readonly force: boolean;
	readonly excel: boolean;
	readonly clipboard?: (typeof CLIPBOARDS)[number] | undefined;
};

/** The format that a file's name asks for. */
function formatOf(file: string | undefined): SheetFormat | undefined {
	const extension = file?.split('.').at(-1)?.toLowerCase();
	return SHEET_FORMATS.find(format => format === (extension === 'bib' ? 'bibtex' : extension));
}

function table(
	collection: Collection,
	dataset: Dataset,
	lang: Lang,
	ascii: boolean,
	columns?: number,
): string {
	const rows = entriesOf(collection, dataset, lang).map((entry, i) =>
		[
			String(i + 1),
			entry.item.kind,
			entry.item.kind === 'note' ? '' : entry.item.ref,
			[entry.title, entry.amount].filter(Boolean).join(lang === 'zh' ? '：' : ': '),
			entry.item.note,
		].map(cleanLine),
	);
	const titles = lang === 'zh' ? ['', '类别', '编号', '内容', '批注'] : ['#', 'Kind', 'ID', 'What', 'Note'];
	const lines = plainTable(
		titles.map((title, i) => ({title, ...(i === 0 ? {align: 'right' as const} : {})})),
		rows,
		columns,
		ascii ? '...' : '…',
	);
	return `${lines.join('\n')}\n`;
}

export async function put(
	action: 'list' | 'export' | 'copy',
	collection: Collection,
	args: PutArgs,
	io: Io,
): Promise<number> {
	const {dataset, lang, output, excel} = args;
	const count = collection.items.length;
	if (count === 0) {
		io.say(`explorer: ${talk(lang, 'collect.empty', {name: collection.name})}`);
		return EXIT.nothing;
	}
	if (action === 'list' && args.format === undefined && output === undefined && !excel) {
		io.out(table(collection, dataset, lang, args.ascii, io.columns));
		return EXIT.done;
	}
	for (const {item} of entriesOf(collection, dataset, lang).filter(isMissing)) {
		io.say(`explorer: ${talk(lang, 'collect.missing', {ref: quote(item.ref)})}`);
	}
	const format = args.format ?? (excel ? 'csv' : (formatOf(output) ?? 'md'));
	if (excel && format !== 'csv') {
		throw faulty('usage.excel', {format});
	}
	const tally = {neutralised: 0};
	const chunks = SHEETS[format](collection, dataset, {lang, bom: excel}, tally);
	let code: number = EXIT.done;
	if (action === 'copy') {
		const copied = await copyText([...chunks].join(''), {
			route: args.clipboard ?? 'auto',
			env: io.env,
			platform: io.platform,
			write: io.terminal,
			lang,
		});
		io.say(`explorer: ${talk(lang, 'copy.collection', {n: count, format, message: copied.message})}`);
		code = copied.ok ? EXIT.done : EXIT.nothing;
	} else if (output === undefined) {
		for (const chunk of chunks) {
			io.out(chunk);
		}
	} else {
		writeFileAtomic(output, chunks, args.force);
		io.say(`explorer: ${talk(lang, 'collect.wrote', {n: count, file: output})}`);
	}
	sayNeutralised(tally, io, lang);
	return code;
}
