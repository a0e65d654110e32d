/** Whatever breaks, the terminal is given back, the error is on it, and the exit code says so. */
import {fileURLToPath} from 'node:url';
import {beforeAll, expect, test, vi} from 'vitest';
import {type Fault, faultyProgram} from '../helpers/faulty-program.ts';
import {open, story} from '../helpers/terminal.ts';

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

story.each(Object.keys(FAULTS))('%s ends the program with 1', async name => {
	const t = await open({script, env: {FAULT: name}});
	t.press(...(FAULTS[name]?.keys ?? []));
	expect((await t.exit()).code).toBe(1);
	expect(t.leftAsBefore()).toEqual([]);
	expect(t.screen().join('\n')).toContain('a made-up error');
});

story('Ctrl+C pressed twice while it is busy quits with 130 as soon as it can', async () => {
	const preload = fileURLToPath(new URL('../helpers/busy-on-signal.mjs', import.meta.url));
	const t = await open({env: {NODE_OPTIONS: `--import ${preload}`}});
	t.signal('SIGUSR2');
	t.press('ctrl+c', 'ctrl+c');
	expect((await t.exit()).code).toBe(130);
	expect(t.leftAsBefore()).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
	'input that ends, its terminal gone, ends the program',
	async () => {
		const t = await open({inputFromElsewhere: true});
		t.endInput();
		const {code} = await t.exit();
		expect(code).not.toBe(0);
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
