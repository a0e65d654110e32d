/** Collections on a real disk, with real processes that are killed, and with files that were damaged. */
import {execFile, spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {build} from 'esbuild';
import {beforeAll, describe, expect, it} from 'vitest';
import {add, annotate, emptyCollection, recordItem, remove} from '../../src/collection/collection.ts';
import {lastCollection} from '../../src/collection/read.ts';
import {
	collectionNames,
	collectionsFolder,
	createCollection,
	loadCollection,
	rememberCollection,
	removeCollection,
	renameCollection,
	saveCollection,
} from '../../src/collection/store.ts';

const run = promisify(execFile);
const temporary = (): string => mkdtempSync(join(tmpdir(), 'explorer-collection-'));
const place = () => ({XDG_STATE_HOME: temporary()});
const figure = (ref: string) => recordItem('figure', ref);
const FORTY = Array.from({length: 40}, (_, i) => figure(`figure-${i}`));

describe('a collection between runs', () => {
	it('is there again, words, order and way back included', async () => {
		const env = place();
		const {collection: empty} = await loadCollection('论文 1', env);
		const mine = annotate(add(empty, FORTY), 'figure-3', '净网\n“mine”');
		await saveCollection(mine, empty, env);
		expect((await loadCollection('论文 1', env)).collection).toEqual(mine);
		expect(await collectionNames(env)).toEqual(['论文 1']);
	});

	it.each(['../evil', '', '.hidden', 'a/b', 'a\\b', 'x'.repeat(61), 'a\u001B[2J'])(
		'cannot have the name %j',
		async name => {
			await expect(loadCollection(name, place())).rejects.toThrow(/a collection's name is/);
		},
	);

	it('keeps what another program wrote meanwhile', async () => {
		const env = place();
		const {collection: base} = await loadCollection('c', env);
		await saveCollection(add(base, [figure('theirs')]), base, env);
		const {collection} = await saveCollection(add(base, [figure('mine')]), base, env);
		expect(collection.items.map(({ref}) => ref)).toEqual(['mine', 'theirs']);
	});
});

describe('named collections', () => {
	const save = async (name: string, refs: readonly string[], env: NodeJS.ProcessEnv) => {
		const {collection} = await loadCollection(name, env);
		return (await saveCollection(add(collection, refs.map(figure)), collection, env)).collection;
	};

	it('are made, renamed and, once empty, deleted; none ever takes the place of another', async () => {
		const env = place();
		await createCollection('论文', env);
		await save('thesis', ['a'], env);
		expect(await collectionNames(env)).toEqual(['thesis', '论文']);
		await expect(createCollection('论文', env)).rejects.toThrow(/already/);
		await expect(renameCollection('论文', 'thesis', env)).rejects.toThrow(/already/);
		await expect(renameCollection('nowhere', 'b', env)).rejects.toThrow(/there is no collection/);
		await renameCollection('thesis', 'chapter 2', env);
		expect((await loadCollection('chapter 2', env)).collection).toMatchObject({
			name: 'chapter 2',
			items: [figure('a')],
		});
		await expect(removeCollection('chapter 2', env)).rejects.toThrow(/not empty/);
		await removeCollection('论文', env);
		expect(await collectionNames(env)).toEqual(['chapter 2']);
	});

	it('lose nothing of what is open where another program renames them', async () => {
		const env = place();
		const open = await save('c', ['a', 'b'], env);
		await renameCollection('c', 'd', env);
		const {collection} = await saveCollection(add(open, [figure('mine')]), open, env);
		expect(collection.items.map(({ref}) => ref)).toEqual(['a', 'b', 'mine']);
		expect((await loadCollection('d', env)).collection.items).toHaveLength(2);
	});

	it('are opened again as they were left, and the default one where nothing sensible is noted', async () => {
		const env = place();
		expect(lastCollection(env)).toBe('default');
		await rememberCollection('论文 1', env);
		expect(lastCollection(env)).toBe('论文 1');
		writeFileSync(join(collectionsFolder(env), '..', 'last-collection'), '../../etc');
		expect(lastCollection(env)).toBe('default');
	});
});

describe('a damaged collection', () => {
	it.each([
		['empty', ''],
		['cut off', '{"version":1,"name":"c","items":[{"kind":"fig'],
		['of another shape', '{"version":1,"items":[{"kind":"figure"}]}'],
		['no JSON', '\u0000\u0000'],
	])('(%s) is set aside with a word, never replaced', async (_, content) => {
		const env = place();
		await saveCollection(emptyCollection('c'), emptyCollection('c'), env);
		const file = join(collectionsFolder(env), 'c.json');
		for (const n of [1, 2]) {
			writeFileSync(file, content);
			const {collection, notice} = await loadCollection('c', env);
			expect(collection).toEqual(emptyCollection('c'));
			expect(notice?.message).toContain(`c.damaged-${n}.json`);
			expect(readFileSync(join(collectionsFolder(env), `c.damaged-${n}.json`), 'utf8')).toBe(content);
		}
		expect(await collectionNames(env)).toEqual([]);
	});

	it('that was damaged while it was open costs nothing of what is open', async () => {
		const env = place();
		const base = add(emptyCollection('c'), FORTY);
		await saveCollection(base, emptyCollection('c'), env);
		writeFileSync(join(collectionsFolder(env), 'c.json'), 'x');
		const saved = await saveCollection(remove(base, ['figure-0']), base, env);
		expect(saved.notice?.message).toContain('damaged');
		expect(saved.collection.items).toHaveLength(39);
	});

	it('of a newer program is left alone', async () => {
		const env = place();
		await saveCollection(emptyCollection('c'), emptyCollection('c'), env);
		const file = join(collectionsFolder(env), 'c.json');
		writeFileSync(file, '{"version":2}');
		await expect(loadCollection('c', env)).rejects.toThrow(/newer program/);
		expect(readFileSync(file, 'utf8')).toBe('{"version":2}');
	});
});

/** Adds `own-N` one by one to the collection, and says each that is on disk. */
const WRITER = `
import {add, recordItem} from '${fileURLToPath(new URL('../../src/collection/collection.ts', import.meta.url))}';
import {loadCollection, saveCollection} from '${fileURLToPath(new URL('../../src/collection/store.ts', import.meta.url))}';
const [own, count] = process.argv.slice(2);
for (let i = 0; i < Number(count); i++) {
	const {collection: base} = await loadCollection('c', process.env);
	await saveCollection(add(base, [recordItem('figure', own + '-' + i)]), base, process.env);
	process.stdout.write(own + '-' + i + '\\n');
}`;

/** Ends the process before its n-th operation on files, so that every moment can be tried. */
const KILLER = `
import fs from 'node:fs/promises';
import {syncBuiltinESMExports} from 'node:module';
let left = Number(process.env.KILL_AT);
const counted = (holder, name) => {
	const real = holder[name];
	holder[name] = function (...args) {
		if (left-- === 0) process.kill(process.pid, 'SIGKILL');
		return real.apply(this, args);
	};
};
const probe = await fs.open(process.execPath);
const handle = Object.getPrototypeOf(probe);
await probe.close();
for (const name of ['open', 'rename', 'rm', 'link', 'unlink', 'writeFile', 'readFile', 'mkdir', 'readdir', 'stat']) counted(fs, name);
for (const name of ['writeFile', 'sync', 'close']) counted(handle, name);
syncBuiltinESMExports();
`;

let writer = '';
let killer = '';
beforeAll(async () => {
	const folder = temporary();
	writer = join(folder, 'writer.mjs');
	killer = join(folder, 'killer.mjs');
	writeFileSync(killer, KILLER);
	await build({
		stdin: {contents: WRITER, loader: 'ts', resolveDir: folder},
		bundle: true,
		platform: 'node',
		format: 'esm',
		outfile: writer,
	});
});

describe('a collection of forty entries', () => {
	async function start() {
		const env = place();
		await saveCollection(add(emptyCollection('c'), FORTY), emptyCollection('c'), env);
		return {...process.env, ...env};
	}
	const items = async (env: NodeJS.ProcessEnv): Promise<string[]> => {
		const {collection, notice} = await loadCollection('c', env);
		expect(notice).toBeNull();
		return collection.items.map(({ref}) => ref);
	};
	const all = FORTY.map(({ref}) => ref);

	it('survives kill -9 before every single operation on files, and the next writer goes on', async () => {
		let moment = 0;
		for (; ; moment++) {
			// Each time anew: a lock that a dead one left takes operations of its own, and others would be passed over.
			const env = await start();
			const args = ['--import', killer, writer, `m${moment}`, '1'];
			const ended = await run(process.execPath, args, {env: {...env, KILL_AT: String(moment)}}).then(
				() => 'whole',
				error => error.signal,
			);
			const found = await items(env);
			expect(found.slice(0, 40), `killed at operation ${moment}`).toEqual(all);
			// What the dead left is not in the way of the living.
			expect((await run(process.execPath, [writer, 'after', '1'], {env})).stdout).toBe('after-0\n');
			expect(await items(env)).toContain('after-0');
			if (ended === 'whole') {
				expect(found).toContain(`m${moment}-0`);
				break;
			}
			expect(ended).toBe('SIGKILL');
		}
		expect(moment).toBeGreaterThan(10);
	});

	it('survives kill -9 whenever it comes, and keeps everything that was reported as written', async () => {
		const env = await start();
		const said: string[] = [];
		for (let round = 0; round < 12; round++) {
			await new Promise<void>(resolve => {
				const child = spawn(process.execPath, [writer, `r${round}`, '1000'], {env});
				let lines = 0;
				child.stdout.on('data', (chunk: Buffer) => {
					const done = chunk.toString().split('\n').filter(Boolean);
					said.push(...done);
					lines += done.length;
					if (lines > round % 4) {
						// Somewhere within the next write or two: no two rounds are alike.
						setTimeout(() => child.kill('SIGKILL'), (round * 7) % 5);
					}
				});
				child.on('close', () => resolve());
			});
		}
		const found = await items(env);
		expect(found.slice(0, 40)).toEqual(all);
		expect(said.filter(ref => !found.includes(ref))).toEqual([]);
	});

	it('loses no entry to six programs that write at once', async () => {
		const env = await start();
		await Promise.all(
			Array.from({length: 6}, (_, i) => run(process.execPath, [writer, `w${i}`, '8'], {env})),
		);
		expect(await items(env)).toHaveLength(40 + 48);
		expect(readdirSync(collectionsFolder(env))).toEqual(['c.json']);
		expect(existsSync(join(collectionsFolder(env), '.c.lock'))).toBe(false);
	});
});
