/** Someone who cannot see the screen: everything comes as lines, and stays. */
import {expect, test} from 'vitest';
import {heard} from '../helpers/linear.ts';
import {open, story, type Terminal} from '../helpers/terminal.ts';

/** Wide and high enough for no line to be broken or to scroll away. */
const ROOM = {columns: 1500, rows: 200};

/** What was written, line by line; of escape sequences only the modes of the keyboard are let through. */
function told(t: Terminal): string[] {
	const text = t
		.bytes()
		// Synchronized output, bracketed paste, the cursor shown; and a copy on its way.
		.replaceAll(/\u001B\[\?(2026|2004|25)[hl]/g, '')
		.replaceAll(/\u001B\]52;[^\u0007]*\u0007/g, '');
	expect(text, 'nothing is erased, and the cursor goes nowhere').not.toContain('\u001B');
	return text.split('\r\n');
}

/** The lines without what a journey names its keys by. */
const answers = (keys: readonly string[], lang: 'en' | 'zh' = 'en'): string[] =>
	heard(keys, lang).filter(line => line !== '' && !/^\[[^\]]*\]$/.test(line));

const NAMES: Readonly<
	Record<'en' | 'zh', {search: string; results: string; quit: string; evidence: string}>
> = {
	en: {search: 'Search: ', results: 'Results: 9', quit: 'q quits', evidence: 'paragraph '},
	zh: {search: '搜索：', results: '9条结果', quit: 'q退出', evidence: '段，第'},
};

story.each(
	(['en', 'zh'] as const).flatMap(lang =>
		[['--screen-reader'], ['--screen-reader', '--ascii', '--color', 'never']].map(args => ({lang, args})),
	),
)('move, open, search, compare, copy and quit, told in lines: $lang $args', async ({lang, args}) => {
	const names = NAMES[lang];
	const t = await open({...ROOM, args: [...args, '--lang', lang, '--clipboard', 'file']});
	await t.see(names.quit);
	const typed = ['/', ...'juiquan', 'pause'];
	const keys = ['down', 'down', 'enter', 'left', ...typed, 'enter', '4', 'enter'];
	t.press('down', 'down', 'enter', 'left');
	await t.see('gansu-clean-internet-2020');
	t.press('/');
	await t.see(names.search.trim());
	t.type('juiquan');
	await t.see(names.results);
	t.press('enter');
	t.press('4', 'enter');
	await t.see(names.evidence);
	t.press('y');
	await t.see('copied.txt');
	t.press('left', 'q');
	t.press('q', 'q', 'q');
	expect((await t.exit()).code).toBe(0);
	const expected = answers(keys, lang);
	// What one types on stands between what is said.
	const lines = told(t).filter(line => !line.startsWith(names.search));
	expect(lines.slice(0, expected.length)).toEqual(expected);
	expect(lines.join('\n')).toContain('copied.txt');
	expect(told(t).filter(line => line === `${names.search}juiquan`)).toHaveLength(2);
	expect(t.leftAsBefore()).toEqual([]);
});

story('typing and taking back is echoed at the end of the line, and in its middle', async () => {
	const t = await open({...ROOM, args: ['--screen-reader']});
	await t.see('q quits');
	t.press(':');
	await t.see('Command:');
	t.type('sortx');
	await t.see('Command: sortx');
	t.press('backspace');
	await t.see(/Command: sort$/m);
	t.press('home');
	t.type('res');
	await t.see('Command: ressort');
	expect(told(t).length).toBeLessThan(20);
});

story(
	'what is pasted is echoed as what it is: nothing turns the line round, and the caret keeps its place',
	async () => {
		const t = await open({...ROOM, args: ['--screen-reader']});
		await t.see('q quits');
		t.press('/');
		await t.see('Search:');
		t.paste('loan\u202Enaol\u200B\u0007x');
		await t.see('Search: loan�naol�x');
		expect(t.bytes()).not.toMatch(/[\u0000-\u0007\u000E-\u001A\u200B-\u200F\u202A-\u202E]/);
		t.press('left', 'left');
		t.type('y');
		await t.see('Search: loan�naoly�x');
	},
);

story('INK_SCREEN_READER=true asks for it, and --no-screen-reader does not', async () => {
	const spoken = await open({...ROOM, env: {INK_SCREEN_READER: 'true'}});
	await spoken.see('q quits');
	expect(spoken.screen().join('')).not.toContain('─');
	const drawn = await open({env: {INK_SCREEN_READER: 'true'}, args: ['--no-screen-reader']});
	await drawn.see('─ Campaigns ─');
});

story('Ctrl+L says once more where one is', async () => {
	const t = await open({...ROOM, args: ['--screen-reader']});
	await t.see('q quits');
	t.press('down');
	await t.see('2 of 16');
	const before = told(t).filter(line => line.includes('2 of 16')).length;
	t.press('ctrl+l');
	await t.see(lines => lines.filter(line => line.includes('2 of 16')).length > before);
	t.press('?');
	await t.see('What this is');
	t.press('ctrl+l');
	await t.see(lines => lines.filter(line => line === 'Help.').length === 2);
	t.press('q', '/');
	t.type('loan');
	await t.see('Search: loan');
	t.press('ctrl+l');
	await t.see(lines => lines.filter(line => line === 'Search: loan').length === 2);
});

story('Ctrl+C ends it, and Ctrl+Z hands the terminal over until fg', async () => {
	const t = await open({...ROOM, args: ['--screen-reader']});
	await t.see('q quits');
	t.press('ctrl+z');
	await t.see('[stopped]');
	expect(t.leftAsBefore()).toEqual([]);
	t.type('\r');
	await t.until(() => /\[stopped\][\s\S]*\u001B\[\?2004h/.test(t.bytes()), 'keys to be read again');
	t.press('down');
	await t.see('2 of 16');
	t.press('ctrl+c');
	expect((await t.exit()).code).toBe(130);
	expect(t.leftAsBefore()).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
	'input that ends, its terminal gone, ends the program',
	async () => {
		const t = await open({...ROOM, args: ['--screen-reader'], inputFromElsewhere: true});
		t.endInput();
		expect((await t.exit()).code).toBe(129);
		expect(t.leftAsBefore()).toEqual([]);
	},
);
