/** The first frame and the first keys come before Ink, a key costs few bytes, and commands load little. */
import type {Cure} from './cure.ts';

const EARLY = 'test/stories/first-keys.test.ts';
const LIGHT = 'test/stories/light-commands.test.ts';

export const speed: readonly Cure[] = [
	{
		name: 'the first frame does not wait for Ink',
		file: 'src/tui/runtime/launch.ts',
		text: 'const effects = lateEffects();',
		without: "await (await import('./with-ink.ts')).drawn();\n\tconst effects = lateEffects();",
		test: EARLY,
		story: 'one moves, goes from pane to pane',
		built: true,
	},
	{
		name: 'the first keys are answered before Ink is there',
		file: 'src/tui/runtime/early.ts',
		text: 'press(store, stroke);',
		without: 'break;',
		test: EARLY,
		story: 'one moves, goes from pane to pane',
		built: true,
	},
	{
		name: 'what Ink has to answer is given on to it, in order',
		file: 'src/system/early-input.ts',
		text: 'stdin.unshift(left);',
		without: '',
		test: EARLY,
		story: 'what has to wait for Ink is answered when it comes',
		built: true,
	},
	{
		name: 'a key writes only the cells that it changes',
		file: 'src/tui/terminal/pen.ts',
		text: 'before !== undefined && before.chars[x] === chars[x] && before.styles[x] === styles[x]',
		without: 'before === undefined && x < 0',
		test: 'test/tui/terminal/painter.test.ts',
		story: 'what changes in one place is written there',
	},
	{
		name: 'Ink draws nothing again that is on the screen already',
		file: 'src/tui/terminal/ink-output.ts',
		text: "frame(held.claim(meant.lines[0] ?? '') ?? {",
		without: "painter.forget() ?? frame(held.claim(meant.lines[0] ?? '') ?? {",
		test: 'test/tui/terminal/ink-output.test.tsx',
		story: 'a frame writes what it changes',
	},
	{
		name: 'a key in the real program sends a few hundred bytes, not a screen',
		file: 'src/tui/terminal/painter.ts',
		text: 'shown = next;',
		without: 'shown = [];',
		test: 'test/stories/drawing.test.ts',
		story: 'a key that moves the cursor in a list sends two of its rows',
		built: true,
	},
	{
		name: 'code compiled for another text is not run',
		file: 'scripts/lib/part-loader.cjs',
		text: 'text.startsWith(cache.latin1Slice(0, __MARK)) ? cache.subarray(__MARK) : undefined',
		without: 'cache.subarray(__MARK)',
		test: 'test/release/start.test.ts',
		story: 'another text of the same length is not run',
		built: true,
	},
	{
		name: 'commands do not load Ink',
		file: 'src/commands/list.ts',
		text: 'const rows = await filterTable(dataset, args.what, queryOf(args, dataset));',
		without:
			"await import('../tui/runtime/run.tsx');\n\t\tconst rows = await filterTable(dataset, args.what, queryOf(args, dataset));",
		test: LIGHT,
		story: 'loads neither Ink nor React',
		built: true,
	},
	{
		name: 'simple commands do not load the option parser',
		file: 'src/commands/main.ts',
		text: 'const read = await readLight(args, config);',
		without: 'const read = args.length < 0 ? await readLight(args, config) : undefined;',
		test: LIGHT,
		story: 'does not load the option parser',
		built: true,
	},
	{
		name: 'a command reads only the tables that it prints',
		file: 'src/dataset/load.ts',
		text: 'return indexTables(readBundled());',
		without: 'return indexTables(structuredClone({...readBundled()}));',
		test: LIGHT,
		story: 'a command reads the tables that it prints, and no other',
		built: true,
	},
];
