/**
 * THIRD-PARTY-LICENSES: whose code is in the bundle, and on which terms, asked of esbuild and of the packages
 * themselves. With --check writes nothing, and fails where the file is stale.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {insteadOf, withoutDevtools} from './lib/instead-of.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const FILE = 'THIRD-PARTY-LICENSES';
// Apache's NOTICE has to travel along.
const PAPERS = /^(?:licen[cs]e|copying|notice)/i;

/** Folders of the packages whose code the program can reach: the innermost where they are nested. */
async function bundledPackages() {
	const {metafile} = await build({
		absWorkingDir: root,
		entryPoints: ['src/cli.ts'],
		bundle: true,
		splitting: true,
		write: false,
		outdir: 'dist',
		format: 'esm',
		platform: 'node',
		metafile: true,
		...insteadOf,
		plugins: [withoutDevtools],
		logLevel: 'warning',
	});
	const used = Object.values(metafile.outputs).flatMap(({inputs}) =>
		Object.entries(inputs).flatMap(([path, {bytesInOutput}]) => (bytesInOutput > 0 ? [path] : [])),
	);
	const folders = used.map(path => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
	return [...new Set(folders.filter(folder => folder !== undefined))].sort();
}

/** @throws where a package does not say on which terms it may be used */
function entry(folder) {
	const {name, version, license, author, homepage} = JSON.parse(
		readFileSync(`${root}${folder}/package.json`, 'utf8'),
	);
	const papers = readdirSync(`${root}${folder}`, {withFileTypes: true})
		.filter(({name: file}) => PAPERS.test(file))
		.flatMap(file =>
			file.isDirectory()
				? readdirSync(`${root}${folder}/${file.name}`).map(one => `${file.name}/${one}`)
				: [file.name],
		)
		.sort()
		.map(file => readFileSync(`${root}${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim());
	if (typeof license !== 'string' || license === '') {
		throw new Error(`${folder} names no licence`);
	}
	const who = typeof author === 'string' ? author : (author?.name ?? '');
	const terms =
		papers.length > 0 ? papers : [`(The package holds no text of its licence, ${license}.) ${who}`.trim()];
	return [`${name} ${version} (${license})`, homepage ?? '', '', terms.join('\n\n')]
		.join('\n')
		.replace('\n\n\n', '\n\n');
}

const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}});
// The same package may lie in several folders.
const entries = [...new Set((await bundledPackages()).map(entry))];
const rule = '-'.repeat(80);
const text = `${[
	`The program bundles ${entries.length} packages. This file is generated; "npm run licenses" writes it.`,
	...entries,
].join(`\n\n${rule}\n\n`)}\n`;
const path = `${root}${FILE}`;
if (existsSync(path) && readFileSync(path, 'utf8') === text) {
	console.log(`${FILE} is up to date`);
} else if (values.check) {
	console.error(`${FILE} is not what the bundle holds; run "npm run licenses"`);
	process.exitCode = 1;
} else {
	writeFileSync(path, text);
	console.log(`wrote ${FILE}: ${entries.length} packages`);
}
