/**
 * docs/pictures/*.svg, taken from the running program in a pseudo-terminal.
 * With --check writes nothing, and fails where a picture is not what the program shows.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {svgOf} from './lib/svg.mjs';
import {openTerminal} from './lib/terminal.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each step: keys, one at a time, and a text that the screen shows only when they have been answered. */
const PICTURES = {
	cases: {
		title: 'The case of the Jiuquan police, found by searching for "juiquan loan"',
		steps: [
			['/', 'Search'],
			['juiquan loan', '/ juiquan loan'],
			['', 'similar'],
			['\r', 'by date'],
		],
	},
	search: {
		title: 'Search as you type: "juiquan loan" finds the Jiuquan loan ring',
		steps: [
			['/', 'Search'],
			['juiquan loan', '/ juiquan loan'],
			['', 'similar'],
		],
	},
	compare: {
		title: 'Two periods side by side: the reports of 2018 and of 2021',
		steps: [['4', 'by verdict']],
	},
	metrics: {
		title: 'Figures by metric, with bars of what is proven',
		steps: [['2', 'by metric']],
	},
	campaigns: {
		title: 'The campaigns, with their headline totals',
		steps: [['1', 'by period']],
	},
	light: {
		title: 'The light theme: the reports of 2018 and of 2021',
		theme: 'light',
		steps: [['4', 'by verdict']],
	},
	contrast: {
		title: 'The theme of high contrast: the reports of 2018 and of 2021',
		theme: 'contrast',
		steps: [['4', 'by verdict']],
	},
	mono: {
		title: 'Without colours: the reports of 2018 and of 2021',
		theme: 'mono',
		steps: [['4', 'by verdict']],
	},
};

async function take({title, steps, theme = 'dark'}) {
	const terminal = openTerminal(process.execPath, [`${root}dist/cli.js`, '--theme', theme], {
		columns: 120,
		rows: 36,
	});
	try {
		await terminal.shows('quit');
		await terminal.still(200);
		for (const [keys, shown] of steps) {
			for (const key of keys) {
				terminal.write(key);
				await terminal.still(50);
			}
			await terminal.shows(shown);
			await terminal.still(200);
		}
		return svgOf(terminal, title);
	} finally {
		await terminal.close();
	}
}

const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}});
if (!existsSync(`${root}dist/cli.js`)) {
	throw new Error('dist/cli.js is missing; run "npm run build" first');
}
const folder = `${root}docs/pictures`;
mkdirSync(folder, {recursive: true});
for (const [name, picture] of Object.entries(PICTURES)) {
	const path = `${folder}/${name}.svg`;
	const svg = await take(picture);
	if (!values.check) {
		writeFileSync(path, svg);
		console.log(`wrote docs/pictures/${name}.svg`);
	} else if (read(path) !== svg) {
		console.error(`docs/pictures/${name}.svg is not what the program shows; run "npm run docs"`);
		process.exitCode = 1;
	}
}

function read(path) {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if (error.code === 'ENOENT') {
			return undefined;
		}
		throw error;
	}
}
