/** Options of the explorer itself, which it shares with no command. */
import type {Argv} from 'yargs';
import {CLIPBOARDS, THEMES} from '../config/config.ts';
import {FORMAT_IDS, type FormatId} from '../export/format-ids.ts';
import {VIEWS} from './launch-options.ts';
import {formatOption, oneOf, type Shared} from './options.ts';

export type OpenArgs = Shared & {
	readonly format?: FormatId | undefined;
	readonly view?: (typeof VIEWS)[number] | undefined;
};

export function openOptions(parser: Argv<Shared>): Argv<Shared> {
	return parser
		.option('view', oneOf('--view', VIEWS, 'pane to open first'))
		.option('screen-reader', {
			type: 'boolean',
			describe: 'speak in lines of text instead of drawing a screen',
			defaultDescription: 'as INK_SCREEN_READER says',
		})
		.option('theme', oneOf('--theme', THEMES, 'colours of the explorer'))
		.option('clipboard', oneOf('--clipboard', CLIPBOARDS, 'clipboard route'))
		.option('format', {
			...formatOption,
			describe: `print the reports, a row for each, and open nothing: ${FORMAT_IDS.join(', ')}`,
		});
}
