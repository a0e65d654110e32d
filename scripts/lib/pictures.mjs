/**
 * What there are pictures of. One session of the program takes several: each after its own keys, and after a
 * text that the screen shows only when they have been answered.
 */

/** @typedef {{name: string, title: string, steps: readonly (readonly [keys: string, shown: string])[]}} Picture */

const ESC = '\u001B';

/** The five panes, in this order, each with something under its cursor. */
const PANES = [
	{
		name: 'campaigns',
		title: 'Campaigns, one inside another, with their headline totals',
		steps: [
			['1', 'by period'],
			['j', '2/16'],
		],
	},
	{
		name: 'metrics',
		title: 'Metrics: figures by act and kind, with bars of what is proven',
		steps: [
			['2', 'by metric'],
			['jj', '2/159'],
		],
	},
	{
		name: 'cases',
		title: 'The case of the Jiuquan police, found by searching for "juiquan loan"',
		steps: [
			['/', ' Search '],
			['juiquan loan', 'Cases 1'],
			['\r', 'by date'],
			['\r', 'Phones seized'],
		],
	},
	{
		name: 'compare',
		title: 'Two periods side by side: the reports of 2018 and of 2021',
		steps: [['4', 'by verdict']],
	},
	{
		name: 'reports',
		title: 'Reports: who published what, and what it states',
		steps: [
			['5', ' Report '],
			['j', '2/5'],
		],
	},
];

const OVERLAYS = [
	{
		name: 'search',
		title: 'Search as you type: "juiquan loan" finds the Jiuquan loan ring, and says why',
		steps: [
			['/', ' Search '],
			['juiquan loan', 'Cases 1'],
		],
	},
	{
		name: 'mark',
		title: 'A period marked: what the cursor is on is compared with it',
		steps: [
			[ESC, 'Campaigns'],
			['5', ' Report '],
			['gjv', 'Marked'],
			['jj', '4/5'],
		],
	},
	{
		name: 'collection',
		title: 'The collection, with a note of one\u2019s own',
		steps: [
			['v', 'Unmarked'],
			['2', 'by metric'],
			['gj j ', 'Collected'],
			['b', ' Collection '],
			['e', 'Note'],
			['for the report\r', 'for the report'],
		],
	},
	{
		name: 'palette',
		title: 'All commands, found by a part of their names',
		steps: [
			[ESC, 'by metric'],
			[':', ' Commands '],
			['copy', 'with its source'],
		],
	},
	{
		name: 'help',
		title: 'Help: the keys of where one is',
		steps: [
			[ESC, 'by metric'],
			['?', ' Help '],
		],
	},
];

const themed = (theme, pictures) =>
	pictures.map(({name, title, ...rest}) => ({
		...rest,
		name: `${name}-${theme}`,
		title: `${title} (${theme})`,
	}));

/** @type {readonly {about: string, args: readonly string[], columns?: number, rows?: number, pictures: readonly Picture[]}[]} */
export const SESSIONS = [
	{about: 'Panes', args: ['--theme', 'dark'], pictures: PANES},
	{about: 'Over the panes', args: ['--theme', 'dark'], pictures: OVERLAYS},
	{about: 'On a light ground', args: ['--theme', 'light'], pictures: themed('light', PANES)},
	{about: 'Without colours', args: ['--theme', 'mono'], pictures: themed('mono', PANES)},
	{about: 'With high contrast', args: ['--theme', 'contrast'], pictures: themed('contrast', [PANES[3]])},
	{
		about: 'In Chinese',
		args: ['--theme', 'dark', '--lang', 'zh'],
		pictures: [{name: 'chinese', title: 'Two periods side by side, in Chinese', steps: [['4', '按可比性']]}],
	},
	{
		about: 'In a small window',
		args: ['--theme', 'dark'],
		columns: 80,
		rows: 24,
		pictures: [
			{name: 'small', title: 'Two periods side by side, in 80 columns', steps: [['4', 'by verdict']]},
		],
	},
];
