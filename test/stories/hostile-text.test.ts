/** A dataset full of escape sequences, in a real terminal: every byte that the program writes is looked at. */
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'vitest';
import {loadBundled} from '../../src/dataset/load.ts';
import {open, story} from '../helpers/terminal.ts';

const EVIL = [
	'\u001B[31337m',
	'\u001B]0;pwned\u0007',
	'\u001B]52;c;cHduZWQ=\u001B\\',
	'\u001B[31337n',
	'\u001BP$q\u001B\\',
	'\u009B31337m',
	'\u202Eevil\u2066',
	'zero\u200Bwidth\uFEFF',
	'tab\tand\r\nline',
	'\u0000\u0007\u0008\u007F',
].join('');

/** Every text that is no id, no date and no quotation of a place, with the evil in its middle. */
function spoil(value: unknown, key = ''): unknown {
	if (Array.isArray(value)) {
		return value.map(one => spoil(one, key));
	}
	if (typeof value === 'object' && value !== null) {
		return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, spoil(inside, name)]));
	}
	const free = /^(en|zh|pinyin|note|noteZh|reason|reasonZh|about|carrier|aliases|title|remark)$/.test(key);
	return free && typeof value === 'string' ? `${value.slice(0, 4)}${EVIL}${value.slice(4)}` : value;
}

const {tables} = loadBundled();
const file = join(mkdtempSync(join(tmpdir(), 'explorer-evil-')), 'evil.json');
writeFileSync(file, JSON.stringify(spoil(tables)));

/** What the program itself sends: modes, styles, places, erasing, links, questions and the clipboard. */
const OWN =
	/\u001B\[6n|\u001B\[\?[\d;]+[hlu]|\u001B\[[<>=]?[\d;]*[A-GXKHJmuhlc]|\u001B\[\?[\d;]*\$?[pn]|\u001B\]11;\?(?:\u0007|\u001B\\)|\u001B\]8;;[\x20-\x7E]*\u001B\\|\u001B\]52;c;[\w+/=]+(?:\u0007|\u001B\\)|\u001B[78=>]/g;

story('nothing of it reaches the terminal, on any screen', async () => {
	const t = await open({args: ['--data', file], columns: 120, rows: 36, env: {SSH_TTY: '/dev/pts/9'}});
	for (const pane of ['2', '3', '4', '5', '1']) {
		t.press(pane, 'down', 'enter', 'down', 'e');
		await t.see(/Explorer/);
		t.press('y');
		await t.see(/OSC 52|clipboard|copied|nothing/i);
		t.press('c');
		await t.see('Copy as');
		t.press('esc');
		await t.gone('Copy as');
	}
	t.press('/');
	t.type('juiquan');
	await t.see('1/');
	t.press('ctrl+c');
	expect((await t.exit()).code).toBe(130);
	const bytes = t.bytes();
	expect(bytes).not.toMatch(/[\u001B\u009B]\[?31337|\u001B\]52;c;cHduZWQ=/);
	const rest = bytes.replaceAll(OWN, '');
	const wrong = [
		...rest.matchAll(
			/.{0,20}[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060-\u2069\uFEFF].{0,20}/g,
		),
	];
	expect(wrong.map(([text]) => JSON.stringify(text))).toEqual([]);
	// What was put on the clipboard holds no control either.
	const copied = [...bytes.matchAll(/\u001B\]52;c;([\w+/=]+)/g)].map(([, base64 = '']) =>
		Buffer.from(base64, 'base64').toString(),
	);
	expect(copied.length).toBeGreaterThan(0);
	for (const text of copied) {
		expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
	}
	expect(t.leftAsBefore()).toEqual([]);
});
