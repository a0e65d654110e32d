/** Options of the explorer itself, which it shares with no command. */
import type {Argv} from 'yargs';
import {CLIPBOARDS, THEMES} from '../config/config.ts';
import {FORMAT_IDS, type FormatId} from '../export/format-ids.ts';
import {PANES} from '../link/link.ts';
import type {LinkOptions} from '../link/parse.ts';
import {formatOption, oneOf, type Shared, text} from './options.ts';

export type OpenArgs = Shared & LinkOptions & {readonly format?: FormatId | undefined};

/** What to open on; the explorer's own key writes them (Ctrl+Y). */
function viewOptions() {
	const view = {
		view: text('--view', `open on ${PANES.join(', ')}; PANE/ID, PANE/ID/FIGURE or compare:A,B say where`),
		filter: text('--filter', 'narrow the list, e.g. area:gansu'),
		sort: text('--sort', "order of the list, as the explorer's s names it"),
		search: text('--search', 'open the search with these words'),
		hit: text('--hit', 'number of the row in it to stand on'),
		whole: text('--whole', 'kinds of hits to show whole, with commas'),
		open: {type: 'boolean', describe: 'go into the detail'},
		mark: text('--mark', 'mark this figure, report or campaign'),
		fold: text('--fold', 'campaigns to fold, with commas'),
		'per-month': {type: 'boolean', describe: 'compare rates per month'},
		zoom: {type: 'boolean', describe: 'one pane in the whole window'},
		split: text('--split', 'percent of the window for the list'),
		scroll: text('--scroll', 'first lines in sight, e.g. list:3,detail:12'),
	} as const;
	const group = 'What to open on (in a pipe: what to print):';
	return Object.fromEntries(Object.entries(view).map(([name, option]) => [name, {...option, group}]));
}

export function openOptions(parser: Argv<Shared>): Argv<Shared> {
	return parser
		.options(viewOptions())
		.option('screen-reader', {
			type: 'boolean',
			describe: 'speak in lines of text instead of drawing a screen',
			defaultDescription: 'as INK_SCREEN_READER says',
		})
		.option('theme', oneOf('--theme', THEMES, 'colours of the explorer'))
		.option('clipboard', oneOf('--clipboard', CLIPBOARDS, 'clipboard route'))
		.option('format', {
			...formatOption,
			describe: `print rows of the view, or of the reports, and open nothing: ${FORMAT_IDS.join(', ')}`,
		}) as unknown as Argv<Shared>;
}
