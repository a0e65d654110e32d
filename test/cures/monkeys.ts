/** Whatever is pressed, the state holds together, the screen keeps to its window, and memory stays flat. */
import type {Cure} from './cure.ts';

const STATES = 'test/monkeys/states.test.ts';
const TERMINAL = 'test/monkeys/terminal.test.ts';

/** Something that is kept for ever, each time that something happens. */
const leak = (name: string, file: string, text: string, kept: string): Cure => ({
	...{name, file, text},
	without: `${text} ((globalThis as {kept?: unknown[]}).kept ??= []).push(${kept});`,
	test: TERMINAL,
	story: 'keys in a terminal',
	built: true,
	env: {MONKEY_SEED: '4', MONKEY_TERMINAL_KEYS: '8500'},
});

export const monkeys: readonly Cure[] = [
	{
		name: 'text that is too long is cut at the edge of its pane',
		file: 'src/text/width.ts',
		text: 'if (width(text) <= cells) {\n\t\treturn text;\n\t}\n\tconst room',
		without: 'if (width(text) > 0) {\n\t\treturn text;\n\t}\n\tconst room',
		test: STATES,
		story: 'monkey 1 presses',
	},
	{
		name: 'rows below a window that has become lower are not drawn',
		file: 'src/tui/terminal/ink-output.ts',
		text: 'rows.slice(0, terminal.rows || 24)',
		without: 'rows',
		test: 'test/tui/terminal/ink-output.test.tsx',
		story: 'what lies below a window that has become lower',
	},
	{
		name: 'text beyond the last column is not drawn',
		file: 'src/tui/terminal/cells.ts',
		text: 'wide === 0 || chars.length + wide > columns',
		without: 'wide === 0',
		test: 'test/tui/terminal/painter.test.ts',
		story: 'beyond the last column',
	},
	{
		name: 'the cursor stands on a row that is there, whatever was filtered away',
		file: 'src/tui/update/settle.ts',
		text: 'index = Math.min(list.index, rows.length - 1);',
		without: 'return state;',
		test: STATES,
		story: 'presses',
	},
	{
		name: 'the caret of a text field stands within its text',
		file: 'src/tui/state/field.ts',
		text: 'Math.min(parts.length, caret + 1)',
		without: 'caret + 1',
		test: STATES,
		story: 'presses',
	},
	{
		name: 'no control character gets into a text field',
		file: 'src/tui/state/field.ts',
		text: ".replaceAll(/\\p{Cc}/gu, '')",
		without: '',
		test: STATES,
		story: 'presses',
	},
	leak(
		'a state that is kept for ever is noticed',
		'src/tui/runtime/store.ts',
		'state = step.state;',
		'JSON.stringify(state)',
	),
	leak(
		'two kilobytes a key that are kept for ever are noticed',
		'src/tui/runtime/press.ts',
		'const state = store.get();',
		"'x'.repeat(2000).split('').join('')",
	),
];
