/**
 * The parts of README.md that the program knows better than we do: its keys and its commands.
 * With --check writes nothing, and fails where they are stale.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {importSource} from './lib/import-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const table = (head, rows) =>
	[head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');

const code = text => `\`${text}\``;

/** Where one is most of the time; the rest is folded away. */
const PANES = ['global', 'pane', 'list', 'detail', 'campaigns', 'compare', 'always'];

/** The table of keys, place by place, in its own order. */
async function keys() {
	const {bindings, helpKey, strokeLabel, en} = await importSource(`
		export {bindings, helpKey} from './src/tui/keys/bindings.ts';
		export {strokeLabel} from './src/tui/keys/stroke.ts';
		export {en} from './src/i18n/en.ts';
	`);
	const row = ({command, keys, context}) => [
		keys.map(key => code(strokeLabel(key))).join(' '),
		en[helpKey(command)],
		en[`context.${context}`],
	];
	const named = bindings.filter(({context}) => `context.${context}` in en);
	const part = inPanes =>
		table(['key', 'does', 'where'], named.filter(one => PANES.includes(one.context) === inPanes).map(row));
	const folded = `<details>\n<summary>In text fields and menus</summary>\n\n${part(false)}\n\n</details>`;
	return `${part(true)}\n\n${folded}`;
}

/** The commands, from the help that the built program prints. */
function commands() {
	if (!existsSync(`${root}dist/cli.js`)) {
		throw new Error('dist/cli.js is missing; run "npm run build" first');
	}
	const help = execFileSync(process.execPath, [`${root}dist/cli.js`, '--help'], {encoding: 'utf8'});
	// A long description goes on below itself: it is one line again before it is read.
	const section = (/^Commands:\n((?: .*\n)+)/m.exec(help)?.[1] ?? '').replaceAll(/\n {8,}/g, ' ');
	const rows = [...section.matchAll(/^ {2}explorer (.+?) {2,}(.+)$/gm)].map(([, usage, does]) => [
		code(usage),
		does,
	]);
	if (rows.length === 0) {
		throw new Error('explorer --help lists no commands');
	}
	return table(['command', 'does'], rows);
}

function replaceBetween(text, name, generated) {
	const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
	const [from, to] = [text.indexOf(begin), text.indexOf(end)];
	if (from < 0 || to < from) {
		throw new Error(`README.md has no "${begin}" … "${end}"`);
	}
	return `${text.slice(0, from + begin.length)}\n\n${generated}\n\n${text.slice(to)}`;
}

const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}});
const path = `${root}README.md`;
const written = readFileSync(path, 'utf8');
const fresh = replaceBetween(replaceBetween(written, 'keys', await keys()), 'commands', commands());
if (fresh === written) {
	console.log('README.md is up to date');
} else if (values.check) {
	console.error('README.md is not what the program says; run "npm run docs"');
	process.exitCode = 1;
} else {
	writeFileSync(path, fresh);
	console.log('wrote README.md');
}
