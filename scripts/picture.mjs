/**
 * docs/pictures/*.svg and the page that shows them, taken from the running program in a pseudo-terminal.
 * With --check writes nothing, and fails where a picture is not what the program shows.
 */
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {SESSIONS} from './lib/pictures.mjs';
import {svgOf} from './lib/svg.mjs';
import {openTerminal} from './lib/terminal.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns the SVGs of a session, in the order of its pictures */
async function take({args, pictures, columns = 120, rows = 36}) {
	// Of each session its own: what is collected for a picture goes into nobody's collection.
	const home = mkdtempSync(join(tmpdir(), 'explorer-pictures-'));
	process.env.HOME = home;
	const terminal = openTerminal(process.execPath, [`${root}dist/cli.js`, ...args], {columns, rows});
	const taken = [];
	try {
		await terminal.shows(' q ');
		await terminal.still(200);
		for (const {title, steps} of pictures) {
			for (const [keys, shown] of steps) {
				for (const key of keys) {
					terminal.write(key);
					await terminal.still(50);
				}
				await terminal.shows(shown);
				await terminal.still(200);
			}
			taken.push(svgOf(terminal, title));
		}
		return taken;
	} finally {
		await terminal.close();
		rmSync(home, {recursive: true, force: true});
	}
}

const page = () =>
	[
		'# Pictures',
		'',
		'Taken from the running program by `npm run docs`.',
		...SESSIONS.flatMap(({about, pictures}) => [
			'',
			`## ${about}`,
			...pictures.flatMap(({name, title}) => ['', `${title}:`, '', `![${title}](${name}.svg)`]),
		]),
		'',
	].join('\n');

const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}});
if (!existsSync(`${root}dist/cli.js`)) {
	throw new Error('dist/cli.js is missing; run "npm run build" first');
}
const folder = `${root}docs/pictures`;
mkdirSync(folder, {recursive: true});
const files = new Map([['README.md', page()]]);
for (const session of SESSIONS) {
	const taken = await take(session);
	for (const [i, {name}] of session.pictures.entries()) {
		files.set(`${name}.svg`, taken[i]);
	}
}
const known = readdirSync(folder);
for (const [name, text] of files) {
	if (!values.check) {
		writeFileSync(`${folder}/${name}`, text);
		console.log(`wrote docs/pictures/${name}`);
	} else if (!known.includes(name) || readFileSync(`${folder}/${name}`, 'utf8') !== text) {
		console.error(`docs/pictures/${name} is not what the program shows; run "npm run docs"`);
		process.exitCode = 1;
	}
}
// A picture that nobody takes any longer would stay as it was for ever.
for (const name of known.filter(name => !files.has(name))) {
	if (!values.check) {
		rmSync(`${folder}/${name}`);
		console.log(`removed docs/pictures/${name}`);
	} else {
		console.error(`docs/pictures/${name} is taken by nobody; run "npm run docs"`);
		process.exitCode = 1;
	}
}
