/** Whatever breaks, the terminal is given back, the error is on it, and the exit code says so. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {beforeAll, expect, test, vi} from 'vitest';
import {type Fault, faultyProgram} from '../helpers/faulty-program.ts';
import {open, story, type Terminal} from '../helpers/terminal.ts';

const BREAK = `throw new Error('a made-up error');`;

const FAULTS: Readonly<Record<string, Fault & {readonly keys: readonly string[]}>> = {
	'a throw while a key is worked on': {
		file: 'src/tui/update/reduce.ts',
		before: 'const {state: next, effects} = step(state, action, world);',
		insert: `if (action.type === 'command' && action.command === 'zoom.toggle') ${BREAK}`,
		keys: ['+'],
	},
	'a throw while a screen is drawn': {
		file: 'src/tui/view/screen.ts',
		before: 'const view = viewOf(state, world);',
		insert: `if (state.zoom) ${BREAK}`,
		keys: ['+'],
	},
	'a throw while an effect is carried out': {
		file: 'src/tui/runtime/effects.ts',
		before: 'switch (effect.type) {',
		insert: `if (effect.type === 'copy') ${BREAK}`,
		keys: ['4', 'y'],
	},
	'a promise that nobody waits for': {
		file: 'src/tui/runtime/effects.ts',
		before: 'switch (effect.type) {',
		insert: `if (effect.type === 'copy') void Promise.reject(new Error('a made-up error'));`,
		keys: ['4', 'y'],
	},
	'a throw, and another while it ends': {
		file: 'src/tui/runtime/effects.ts',
		before: 'switch (effect.type) {',
		insert: `if (effect.type === 'copy') {
			setTimeout(() => { throw new Error('what follows'); }, 300);
			${BREAK}
		}`,
		keys: ['4', 'y'],
	},
	'a throw in a component': {
		file: 'src/tui/app.tsx',
		before: 'const {suspendTerminal} = useApp();',
		insert: `if (store.get().zoom) ${BREAK}`,
		keys: ['+'],
	},
};

let script = '';
beforeAll(async () => {
	script = await faultyProgram(FAULTS);
});

/** Keys are answered by another part of the program until then, and no collection is read. */
async function untilInkIsThere(t: Terminal): Promise<void> {
	t.press('B');
	await t.see('0 in all');
	t.press('q', 'q');
	await t.see('q quit');
}

const MOMENTS = {'at once': async () => {}, 'once Ink is there': untilInkIsThere};

story.each(
	Object.keys(FAULTS).flatMap(name =>
		Object.entries(MOMENTS).map(([moment, reached]) => ({name, moment, reached})),
	),
)('$name, $moment, ends the program with 1', async ({name, reached}) => {
	const t = await open({script, env: {FAULT: name}});
	await reached(t);
	t.press(...(FAULTS[name]?.keys ?? []));
	expect((await t.exit()).code).toBe(1);
	expect(t.leftAsBefore()).toEqual([]);
	const shown = t.screen().join('\n');
	expect(shown).toContain('a made-up error');
	expect(shown).not.toMatch(/what follows|^ +at /m);
});

story('what it broke over is not where one comes back to', async () => {
	const home = mkdtempSync(join(tmpdir(), 'explorer-broken-'));
	const large = {columns: 120, rows: 36};
	try {
		const t = await open({
			...large,
			script,
			env: {FAULT: 'a throw while a screen is drawn', XDG_STATE_HOME: home},
		});
		await untilInkIsThere(t);
		t.press('+');
		expect((await t.exit()).code).toBe(1);
		const again = await open({...large, env: {XDG_STATE_HOME: home}});
		await again.see('q quit');
		// Zoomed, the list would be alone.
		expect(again.screen().join('\n')).toContain('Figures (');
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
});

story('Ctrl+C pressed twice while it is busy quits with 130 as soon as it can', async () => {
	const preload = fileURLToPath(new URL('../helpers/busy-on-signal.mjs', import.meta.url));
	const t = await open({env: {NODE_OPTIONS: `--import ${preload}`}});
	t.signal('SIGUSR2');
	t.press('ctrl+c', 'ctrl+c');
	expect((await t.exit()).code).toBe(130);
	expect(t.leftAsBefore()).toEqual([]);
});

test
	.skipIf(process.platform === 'win32')
	.each(Object.entries(MOMENTS).map(([moment, reached]) => ({moment, reached})))(
	'input that ends, its terminal gone, ends the program as a hang-up does: $moment',
	async ({reached}) => {
		const t = await open({inputFromElsewhere: true});
		await reached(t);
		t.endInput();
		expect((await t.exit()).code).toBe(129);
		expect(t.leftAsBefore()).toEqual([]);
	},
);

test.skipIf(process.platform === 'win32')('output that is closed ends the program', async () => {
	const t = await open();
	const pid = t.pid();
	t.hangUp();
	const alive = (): boolean => {
		try {
			process.kill(pid, 0);
			return true;
		} catch {
			return false;
		}
	};
	await vi.waitUntil(() => !alive(), {timeout: 10_000, interval: 20});
	expect(alive()).toBe(false);
});
