/** Puts a sheet on stdout in the format asked for. */
import type {Tally} from '../export/csv.ts';
import type {FormatId} from '../export/format-ids.ts';
import {FORMATS, type RenderOptions, type Sheet} from '../export/formats.ts';
import {talk} from '../i18n/talk.ts';
import type {Lang} from '../model/types.ts';
import {wantsColor} from './color.ts';
import type {Io} from './io.ts';
import {langOf} from './options.ts';

export type PrintArgs = {
	readonly color: string;
	readonly ascii: boolean;
	readonly excel?: boolean;
	readonly lang?: Lang | undefined;
};

export function renderOptions(args: PrintArgs, io: Io): RenderOptions {
	return {
		ascii: args.ascii,
		...(args.excel ? {bom: true} : {}),
		...(io.columns === undefined ? {} : {columns: io.columns}),
		...(wantsColor(io.env, args.color, io.stdoutIsTTY)
			? {heading: (line: string) => `\u001B[1m${line}\u001B[22m`}
			: {}),
	};
}

/** Says what was changed so that no spreadsheet runs it. */
export function sayNeutralised(tally: Tally, io: Io, lang: Lang): void {
	if (tally.neutralised > 0) {
		const n = tally.neutralised;
		io.say(`explorer: ${talk(lang, n === 1 ? 'collect.neutralisedOne' : 'collect.neutralised', {n})}`);
	}
}

export function print(sheet: Sheet, format: FormatId, args: PrintArgs, io: Io): void {
	const tally = {neutralised: 0};
	for (const chunk of FORMATS[format].write(sheet, renderOptions(args, io), tally)) {
		io.out(chunk);
	}
	sayNeutralised(tally, io, langOf(args, io.env));
}
