/** Someone opens data that takes a while to read, and is told so meanwhile. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect} from 'vitest';
import {open, story} from '../helpers/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'explorer-large-'));
const file = join(folder, 'large.json');
afterAll(() => rmSync(folder, {recursive: true, force: true}));
beforeAll(() => {
	const maker = new URL('../../bench/lib/dataset-file.mjs', import.meta.url).href;
	const script = `import(${JSON.stringify(maker)}).then(it => it.writeDataset(${JSON.stringify(file)}, 30000))`;
	execFileSync(process.execPath, ['-e', script]);
});

const large = {columns: 120, rows: 36, args: ['--data', file]};

story('after it is read every key is answered', async () => {
	const t = await open(large);
	await t.see('Reading');
	await t.see('q quit');
	t.press('j');
	await t.see(' 2/');
	t.press('3', 'G');
	await t.see('─ Cases ─');
	t.press('q');
	expect((await t.exit()).code).toBe(0);
	expect(t.leftAsBefore()).toEqual([]);
});

story('two periods of very many figures are compared while other keys are answered', async () => {
	const t = await open(large);
	await t.see('q quit');
	t.press('4');
	await t.see('─ Compare ─');
	t.press('5');
	await t.see('─ Reports ─');
	t.press('4');
	await t.see('may be compared');
	t.press('G');
	await t.see(/(\d+)\/\1 by verdict/);
	t.press('q');
	expect((await t.exit()).code).toBe(0);
});

story.each([
	['q', 0],
	['ctrl+c', 130],
] as const)('while it is read %s ends the program', async (key, code) => {
	const t = await open(large);
	await t.see('Reading');
	t.press(key);
	expect((await t.exit()).code).toBe(code);
	expect(t.leftAsBefore()).toEqual([]);
});
