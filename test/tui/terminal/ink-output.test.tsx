/** What Ink itself writes, through the stdout that it is given: this is where another version of Ink would be noticed. */
import {EventEmitter} from 'node:events';
import type {WriteStream} from 'node:tty';
import {render} from 'ink';
import {expect, test} from 'vitest';
import {HoldRows, Rows} from '../../../src/tui/components/rows.tsx';
import {createHeldRows, type Place} from '../../../src/tui/terminal/held-rows.ts';
import {createInkOutput} from '../../../src/tui/terminal/ink-output.ts';

const WHOLE = 'cases 1,234';

/** @returns what was written since it was last asked for */
function program() {
	let written = '';
	const terminal = Object.assign(new EventEmitter(), {
		columns: 30,
		rows: 3,
		isTTY: true,
		write(text: string, done?: () => void) {
			written += text;
			done?.();
			return true;
		},
	});
	const held = createHeldRows();
	const tree = (first: string, cursor: Place | null = null) => (
		<HoldRows.Provider value={held.hold}>
			<Rows held={{rows: [first, 'suspects', ''], late: null, cursor}} columns={30} />
		</HoldRows.Provider>
	);
	const output = createInkOutput(terminal as unknown as WriteStream, held, {entered: true});
	const app = render(tree(WHOLE), {
		stdout: output.stdout,
		alternateScreen: true,
		interactive: true,
		patchConsole: false,
		maxFps: 1000,
	});
	const taken = async (): Promise<string> => {
		await app.waitUntilRenderFlush();
		const all = written;
		written = '';
		return all;
	};
	return {
		app,
		terminal,
		output,
		taken,
		show: (first: string, cursor?: Place) => {
			app.rerender(tree(first, cursor));
			return taken();
		},
	};
}

const between = (bytes: string): string => `\u001B[?2026h${bytes}\u001B[?2026l`;

test('the first frame is whole, on the screen that has been entered already', async () => {
	const {app, taken} = program();
	const first = await taken();
	expect(first).toContain(`${WHOLE}`);
	expect(first).toContain('suspects');
	expect(first).not.toMatch(/\u001B\[\?1049h|#\d|\u001B\[2K/);
	app.unmount();
	expect(await app.waitUntilExit().then(taken)).toMatch(/\u001B\[\?1049l.*\u001B\[\?25h/s);
});

test('a frame writes what it changes, and one that changes nothing writes nothing', async () => {
	const {app, taken, show} = program();
	await taken();
	expect(await show('cases 1,235')).toBe(between('\u001B[1;11H5'));
	expect(await show('cases 1,235')).toBe('');
	app.unmount();
});

test('the cursor is shown in its place, moved without drawing, and hidden again', async () => {
	const {app, taken, show} = program();
	await taken();
	expect(await show('cases 1,235', {x: 4, y: 1})).toBe(`${between('\u001B[1;11H5')}\u001B[2;5H\u001B[?25h`);
	expect(await show('cases 1,235', {x: 5, y: 1})).toBe('\u001B[?25l\u001B[2;6H\u001B[?25h');
	expect(await show('cases 1,235')).toBe('\u001B[?25l');
	app.unmount();
});

test.each([
	['the terminal has changed its size', ({terminal}: ReturnType<typeof program>) => terminal.emit('resize')],
	['Ink has cleared its frame for others to write', ({app}: ReturnType<typeof program>) => app.clear()],
])('after %s the next frame is whole', async (_, happen) => {
	const session = program();
	await session.taken();
	happen(session);
	await session.taken();
	const next = await session.show('cases 1,235');
	expect(next).toContain('cases 1,235');
	expect(next).toContain('suspects');
	session.app.unmount();
});

test('after a change of the window that was undone at once everything is drawn again', async () => {
	const {app, output, taken} = program();
	await taken();
	output.repaint();
	expect(await taken()).toContain(WHOLE);
	app.unmount();
});

test('what lies below a window that has become lower is not drawn over its last row', async () => {
	const {app, terminal, output, taken} = program();
	await taken();
	terminal.rows = 1;
	output.repaint();
	const bytes = await taken();
	expect(bytes).toContain(WHOLE);
	expect(bytes).not.toContain('suspects');
	expect(bytes).not.toContain('\n');
	app.unmount();
});
