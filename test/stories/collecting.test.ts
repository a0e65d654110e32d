import {existsSync, mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'vitest';
import {open, story} from '../helpers/terminal.ts';

story(
	'A collection of one’s own is made, filled, written to a file, and there again the next day',
	async () => {
		const env = {XDG_STATE_HOME: mkdtempSync(join(tmpdir(), 'explorer-story-'))};
		const sheet = join(env.XDG_STATE_HOME, 'chapter.md');
		const first = await open({env, args: ['--view', 'cases']});
		first.press('B');
		await first.see('default');
		first.press('n');
		await first.see('New collection:');
		first.type('论文');
		first.press('enter');
		await first.see('Collection: 论文');
		first.press('esc');
		await first.gone('Collection: 论文');
		first.press('space');
		await first.see('+ 1 in 论文');
		first.press('b');
		first.press('w');
		await first.see('Will be written');
		first.press('enter');
		await first.see('Write to:');
		first.press('ctrl+u');
		await first.see('name of a new file');
		first.type(sheet);
		first.press('enter');
		await first.see('Wrote 1 to');
		expect(readFileSync(sheet, 'utf8')).toContain('# 论文');
		first.press('ctrl+c');
		await first.exit();

		const second = await open({env});
		await second.see('+ 1 in 论文');
		second.press('b');
		await second.see('Collection: 论文');
		second.press('B');
		await second.see('▸ 论文');
		second.press('ctrl+c');
		await second.exit();
		expect(existsSync(join(env.XDG_STATE_HOME, 'jingwang-explorer', 'collections', '论文.json'))).toBe(true);
	},
);
