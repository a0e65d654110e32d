/** Keys are answered before Ink is there. Here it comes when the test says so. */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {type OpenOptions, open, story} from '../helpers/terminal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'explorer-early-'));
const script = join(folder, 'dist', 'cli.js');
const preload = fileURLToPath(new URL('../helpers/go-on-signal.mjs', import.meta.url));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

beforeAll(() => {
	cpSync(join(root, 'dist'), join(folder, 'dist'), {recursive: true});
	symlinkSync(join(root, 'data'), join(folder, 'data'));
	const ink = join(folder, 'dist', 'parts', 'tui-runtime-with-ink.cjs');
	renameSync(ink, ink.replace('ink.cjs', 'ink-itself.cjs'));
	writeFileSync(
		ink,
		`const itself = () => __part('tui-runtime-with-ink-itself');
		exports.drawn = () => globalThis.gone.then(() => itself().drawn());`,
	);
});

/** A few more than are indexed while one blinks. */
function manyRecords(): string {
	const file = join(folder, 'many.json');
	const maker = new URL('../../bench/lib/dataset-file.mjs', import.meta.url).href;
	const make = `import(${JSON.stringify(maker)}).then(it => it.writeDataset(${JSON.stringify(file)}, 5200))`;
	execFileSync(process.execPath, ['-e', make]);
	return file;
}

const early = async (options: OpenOptions = {}) => {
	const t = await open({
		...{script, columns: 120, rows: 36, env: {NODE_OPTIONS: `--import ${preload}`}},
		...options,
	});
	await t.see('q quit');
	return t;
};

story('one moves, goes from pane to pane and types, and each key is seen at once', async () => {
	const t = await early();
	t.press('down', 'j');
	await t.see(' 3/');
	t.press('2');
	await t.see('─ Metrics ─');
	t.press('3', 'G');
	await t.see(/─ Cases ─.*16\/16/);
	t.press('/');
	t.type('gambling 赌');
	await t.see('/ gambling 赌');
	expect(t.cursor().visible).toBe(true);
	t.signal('SIGUSR2');
	await t.see('everything matching');
	t.press('ctrl+c');
	expect((await t.exit()).code).toBe(130);
	expect(t.leftAsBefore()).toEqual([]);
});

story('one searches, and goes to what was found', async () => {
	const t = await early();
	t.press('/');
	t.type('juiquan loan');
	await t.see(/Jiuquan violent online loan ring.*similar/);
	t.press('enter');
	await t.see(/─ Cases ─/);
	await t.see('Jiuquan violent online loan ring');
	t.signal('SIGUSR2');
	t.press('q', 'q');
	expect((await t.exit()).code).toBe(0);
	expect(t.leftAsBefore()).toEqual([]);
});

story('very many records are indexed before Ink is there', async () => {
	const t = await early({args: ['--data', manyRecords()]});
	t.press('/');
	t.type('gambling');
	await t.see('everything matching');
	t.press('ctrl+c');
	t.signal('SIGUSR2');
	expect((await t.exit()).code).toBe(130);
});

story('a table is drawn as Ink will draw it, and stays as it is when Ink comes', async () => {
	const t = await early();
	t.press('4');
	await t.see('─ Compare ─');
	await t.see('┌─');
	const before = t.screen();
	const from = t.bytes().length;
	t.signal('SIGUSR2');
	t.press('?');
	await t.see('Esc close');
	t.press('q');
	await t.see('q quit');
	expect(t.screen()).toEqual(before);
	// Ink begins with nothing to draw: the first that is written is the help.
	expect(t.bytes().slice(from)).not.toContain('─ Compare ─');
});

story('what has to wait for Ink is answered when it comes, with all that followed, in order', async () => {
	const t = await early();
	t.press('j');
	await t.see(' 2/');
	t.press('space', 'j', 'j');
	t.paste('q');
	t.press('k');
	await t.see('1 collected');
	expect(t.screen().join('\n')).toMatch(/ 2\//);
	t.signal('SIGUSR2');
	await t.see(' 3/');
	t.press('q');
	expect((await t.exit()).code).toBe(0);
});

story('the window changes its size meanwhile', async () => {
	const t = await early();
	t.resize(60, 16);
	await t.see(lines => lines.length === 16 && /q quit/.test(lines[15] ?? ''));
	t.press('j');
	await t.see(' 2/');
	t.signal('SIGUSR2');
	t.press('3');
	await t.see('─ Cases ─');
});

story('one quits before Ink is there, and it ends as ever once it is', async () => {
	const t = await early();
	t.press('q');
	t.signal('SIGUSR2');
	expect((await t.exit()).code).toBe(0);
	expect(t.leftAsBefore()).toEqual([]);
});

story.each(['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const)('%s gives the terminal back', async name => {
	const t = await early();
	t.press('j');
	await t.see(' 2/');
	t.signal(name);
	expect((await t.exit()).signal).toBe(name);
	expect(t.leftAsBefore()).toEqual([]);
});

story('an error gives the terminal back, and is told there, with code 1', async () => {
	const never = join(folder, 'never.mjs');
	writeFileSync(never, 'globalThis.gone = new Promise(() => {});');
	const throwing = fileURLToPath(new URL('../helpers/throw-on-signal.mjs', import.meta.url));
	const t = await early({env: {NODE_OPTIONS: `--import ${never} --import ${throwing}`}});
	t.press('j');
	await t.see(' 2/');
	t.signal('SIGUSR2');
	expect((await t.exit()).code).toBe(1);
	expect(t.leftAsBefore()).toEqual([]);
	expect(t.screen().join('\n')).toContain('a made-up error');
});

test.skipIf(process.platform === 'win32')(
	'input that ends, its terminal gone, ends the program as a hang-up does',
	async () => {
		const t = await early({inputFromElsewhere: true});
		t.endInput();
		expect((await t.exit()).code).toBe(129);
		expect(t.leftAsBefore()).toEqual([]);
	},
);
