/** The tools compared, each set up as its own documentation recommends for forgiving search as you type. */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, openSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export const LIMIT = 20;

/** @returns a module, or null where it is not installed */
async function optional(name) {
	try {
		return (await import(name)).default;
	} catch {
		return null;
	}
}

const flat = records =>
	records.map(({id, fields: [title, body]}) => ({id, title: title.text, body: body.text}));

async function explorer(records, {createTextIndex}) {
	const index = createTextIndex(records);
	return text => index.search(text, {limit: LIMIT}).hits.map(({id}) => id);
}

async function fuse(records) {
	const Fuse = await optional('fuse.js');
	if (!Fuse) {
		return null;
	}
	const keys = [
		{name: 'title', weight: 10},
		{name: 'body', weight: 2},
	];
	const index = new Fuse(flat(records), {keys, ignoreLocation: true, threshold: 0.3});
	return text => index.search(text.slice(0, 32), {limit: LIMIT}).map(({item}) => item.id);
}

async function minisearch(records) {
	const MiniSearch = await optional('minisearch');
	if (!MiniSearch) {
		return null;
	}
	const index = new MiniSearch({fields: ['title', 'body']});
	index.addAll(flat(records));
	const options = {prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: {title: 5}};
	return text =>
		index
			.search(text, options)
			.slice(0, LIMIT)
			.map(({id}) => id);
}

async function ufuzzy(records) {
	const UFuzzy = await optional('@leeoniya/ufuzzy');
	if (!UFuzzy) {
		return null;
	}
	const lines = records.map(({fields: [title, body]}) => `${title.text} ${body.text}`);
	const tool = new UFuzzy({
		unicode: true,
		interSplit: "[^\\p{L}\\d']+",
		intraSplit: '\\p{Ll}\\p{Lu}',
		intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
		intraChars: "[\\p{L}\\d']",
		intraContr: "'\\p{L}{1,2}\\b",
		intraMode: 1,
	});
	return text => {
		const [found, info, order] = tool.search(lines, text, 1, 1000);
		const places = order ? order.map(i => info.idx[i]) : (found ?? []);
		return places.slice(0, LIMIT).map(place => records[place].id);
	};
}

async function fzf(records) {
	if (spawnSync('fzf', ['--version']).status !== 0) {
		return null;
	}
	const folder = mkdtempSync(join(tmpdir(), 'explorer-bench-'));
	const file = join(folder, 'lines');
	writeFileSync(
		file,
		records.map(({id, fields: [title, body]}) => `${id} ${title.text} ${body.text}\n`).join(''),
	);
	process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
	return text => {
		try {
			const out = execFileSync('fzf', ['--filter', text], {
				stdio: [openSync(file), 'pipe', 'ignore'],
				maxBuffer: 2 ** 31,
			});
			const end = out.subarray(0, 8192).toString();
			return end.split('\n', LIMIT).map(line => line.split(' ', 1)[0]);
		} catch (error) {
			if (error.status === 1) {
				return [];
			}
			throw error;
		}
	};
}

/** By name: a function that builds the index and resolves to one that searches, or to null. */
export const CONTENDERS = {explorer, fuse, minisearch, ufuzzy, fzf};

export const TITLES = {
	explorer: 'Explorer',
	fuse: 'Fuse.js',
	minisearch: 'MiniSearch',
	ufuzzy: 'uFuzzy',
	fzf: 'fzf --filter',
};
