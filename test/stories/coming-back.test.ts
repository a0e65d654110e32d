/** What is kept between runs, in a real terminal and on a real disk. */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, vi} from 'vitest';
import {copiedTexts} from '../helpers/copied.ts';
import {shellWords} from '../helpers/shell-words.ts';
import {open, story, type Terminal} from '../helpers/terminal.ts';

const homes: string[] = [];
afterAll(() => {
	for (const home of homes) {
		rmSync(home, {recursive: true, force: true});
	}
});

/** A person with a home of their own: what they open remembers. */
function person() {
	const home = mkdtempSync(join(tmpdir(), 'explorer-home-'));
	homes.push(home);
	const folder = join(home, 'jingwang-explorer');
	return {
		folder,
		file: join(folder, 'state.json'),
		opens: (args: readonly string[] = [], size = {columns: 120, rows: 36}): Promise<Terminal> =>
			open({...size, args, env: {XDG_STATE_HOME: home}}),
	};
}

async function quit(t: Terminal): Promise<void> {
	t.press('q');
	expect((await t.exit()).code).toBe(0);
	expect(t.leftAsBefore()).toEqual([]);
}

story('one quits in the middle of a filtered list, and comes back to it', async () => {
	const me = person();
	const t = await me.opens();
	t.press('3');
	await t.see('─ Cases ─');
	t.press('s', 'f');
	await t.see('Filter:');
	t.type('gansu');
	await t.see(/\d\/4 by suspects/);
	t.press('enter');
	await t.see('Filtered: gansu');
	t.press('G');
	await t.see('4/4');
	t.press('L');
	await t.see(/─ 案件 ─[\s\S]*4\/4[\s\S]*退出/);
	const before = t.screen();
	await quit(t);
	expect(statSync(me.file).mode & 0o777).toBe(0o600);
	const again = await me.opens();
	await again.see(/─ 案件 ─[\s\S]*4\/4[\s\S]*退出/);
	expect(again.screen()).toEqual(before);
	await quit(again);
});

story('a killed explorer has written a moment after the last key', async () => {
	const me = person();
	const t = await me.opens();
	const written = (words: string): Promise<void> =>
		vi.waitFor(() => expect(readFileSync(me.file, 'utf8')).toContain(words), {timeout: 10_000});
	t.press('3', 'j', 'j');
	await t.see('3/16');
	await written('"pane": "cases"');
	t.press('5');
	await t.see('─ Reports ─');
	await written('"pane": "reports"');
	t.press('3');
	await t.see('3/16');
	await written('"pane": "cases"');
	process.kill(t.pid(), 'SIGKILL');
	await t.exit();
	await (await me.opens()).see('3/16');
});

story('the first run says a word of welcome, the first key goes on, and it is never said again', async () => {
	const me = person();
	const t = await me.opens();
	await t.see('Welcome');
	t.press('j');
	await t.gone('Welcome');
	expect(t.screen().join('\n')).toContain('2/16');
	await quit(t);
	const again = await me.opens();
	await again.see('q quit');
	expect(again.screen().join('\n')).not.toContain('Welcome');
});

story.each(['not json at all', ''])(
	'a damaged memory (%j) is set aside whole, and one starts afresh',
	async damage => {
		const me = person();
		mkdirSync(me.folder, {recursive: true});
		writeFileSync(me.file, damage);
		const t = await me.opens();
		await t.see('set aside as');
		await quit(t);
		expect(readFileSync(`${me.file}.damaged-1`, 'utf8')).toBe(damage);
		expect(JSON.parse(readFileSync(me.file, 'utf8'))).toMatchObject({version: 1});
	},
);

story('the memory of a newer program is left alone', async () => {
	const me = person();
	mkdirSync(me.folder, {recursive: true});
	writeFileSync(me.file, '{"version": 99}');
	const t = await me.opens();
	await t.see('newer Explorer');
	t.press('3');
	await t.see('─ Cases ─');
	await quit(t);
	expect(readFileSync(me.file, 'utf8')).toBe('{"version": 99}');
});

story('a folder that cannot be written is said once, and hinders nothing', async () => {
	const me = person();
	writeFileSync(me.folder, 'a file where the folder should be');
	const t = await me.opens();
	t.press('3');
	await t.see('─ Cases ─');
	await quit(t);
});

story('two explorers at once: the last to quit is remembered, and the file is whole', async () => {
	const me = person();
	const [one, two] = await Promise.all([me.opens(), me.opens()]);
	one.press('3');
	two.press('5');
	await one.see('─ Cases ─');
	await two.see('─ Reports ─');
	await Promise.all([quit(one), quit(two)]);
	expect(JSON.parse(readFileSync(me.file, 'utf8')).places).toHaveLength(1);
	expect(readdirSync(me.folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
});

story('--view begins at that view, whatever is remembered', async () => {
	const me = person();
	const t = await me.opens([
		'--view',
		'cases/mps-2018.jiuquan-loan',
		'--filter',
		'area:gansu',
		'--sort',
		'suspects',
	]);
	await t.see(/▸ Jiuquan violent/);
	expect(t.screen().join('\n')).toContain('/4 by suspects');
	await quit(t);
	const fresh = await me.opens(['--view', 'cases']);
	await fresh.see('1/16 by date');
});

story('Ctrl+Y copies a command; entered in a shell, it shows the same screen', async () => {
	const me = person();
	const t = await me.opens();
	t.press('/');
	await t.see('─ Search ─');
	t.type('juiquan loan');
	await t.see('Jiuquan violent online loan');
	t.press('down', 'ctrl+y');
	await t.see('OSC 52');
	const [line = ''] = copiedTexts(t.bytes());
	expect(line).toContain("--search 'juiquan loan' --hit 2");
	const [, ...args] = shellWords(line);
	const again = await person().opens(args);
	await again.see('─ Search ─');
	// The message alone is not part of the view.
	const view = (lines: readonly string[]): string[] => lines.filter((_, y) => y !== lines.length - 2);
	await vi.waitFor(() => expect(view(again.screen())).toEqual(view(t.screen())), {timeout: 10_000});
});

story('a wrong place is told in one line, with code 2, before the screen is touched', async () => {
	const t = await open({args: ['--view', 'cases/mps-2018.jiuquan-lone'], columns: 200});
	expect((await t.exit()).code).toBe(2);
	expect(t.leftAsBefore()).toEqual([]);
	const lines = t.screen().filter(line => line.trim() !== '');
	expect(lines).toHaveLength(1);
	expect(lines[0]?.trim()).toMatch(/did you mean "mps-2018\.jiuquan-loan"\?$/);
});
