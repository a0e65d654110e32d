/** A view is written down as a command, and the command shows the same view. */
import {describe, expect, test} from 'vitest';
import {launchOptions} from '../../../src/commands/launch-options.ts';
import {checkLink} from '../../../src/link/check.ts';
import {bindings} from '../../../src/tui/keys/bindings.ts';
import {fieldOf} from '../../../src/tui/state/field.ts';
import {openingSides} from '../../../src/tui/state/side.ts';
import {initialState, type State} from '../../../src/tui/state/state.ts';
import {commandOf} from '../../../src/tui/update/copy-link.ts';
import {visit} from '../../../src/tui/update/link.ts';
import {settle} from '../../../src/tui/update/settle.ts';
import {screenOf} from '../../../src/tui/view/screen.ts';
import {chance} from '../../helpers/chance.ts';
import {rowsOf} from '../../helpers/compose.ts';
import {type Explorer, start, world} from '../../helpers/explorer.ts';
import {shellWords} from '../../helpers/shell-words.ts';

/** What opens when the line is entered in a shell, in a window of the same size, by someone with the same collection. */
function opened(line: string, like: State): State {
	const [program, ...args] = shellWords(line);
	expect(program).toBe('explorer');
	const options = launchOptions(args);
	if (!options?.link) {
		throw new Error(`not understood: ${line}`);
	}
	checkLink(options.link, world.dataset);
	const {size, color, collection, searches} = like;
	const settings = {
		size,
		color,
		lang: options.lang ?? 'en',
		ascii: options.ascii ?? false,
		tier: options.tier,
		data: options.data,
	} as const;
	return visit({...initialState(settings, openingSides(world)), collection, searches}, options.link, world);
}

/** The view itself: messages are read and gone, menus lie over it; the caret stands where typing goes on. */
function viewOf(state: State): State {
	const {overlay} = state;
	const search =
		overlay?.kind === 'search'
			? {...overlay, field: fieldOf(overlay.field.text), narrow: null, recalled: null}
			: null;
	return {...settle({...state, overlay: search}, world), message: null, welcome: false};
}

const screen = (state: State): string => rowsOf(screenOf(state, world), state).join('\n');

function isReproduced(explorer: Explorer): void {
	const line = commandOf(explorer.state, world);
	expect(`${line}\n${screen(opened(line, explorer.state))}`).toBe(
		`${line}\n${screen(viewOf(explorer.state))}`,
	);
}

const NEVER = new Set(['quit', 'quit.back', 'suspend']);
const KEYS = [
	...new Set(bindings.filter(({command}) => !NEVER.has(command)).flatMap(({keys}) => keys)),
].filter(key => key !== 'q');
// What leads elsewhere is pressed more often than its share among the keys.
const WAYS = [
	'1',
	'2',
	'3',
	'4',
	'5',
	'enter',
	'down',
	'down',
	'pagedown',
	'tab',
	's',
	'/',
	'f',
	'v',
	'esc',
	'n',
];
const TEXTS = [
	'gansu',
	"'exact",
	'juiquan loan',
	'酒泉',
	'suspects>100',
	'!x $(y) `z` "q"',
	'status:damaged',
	'-x',
];

describe.each([
	{columns: 120, rows: 36},
	{columns: 200, rows: 50},
	{columns: 80, rows: 24},
	{columns: 50, rows: 16},
])('in a window of $columns x $rows', size => {
	test.each([1, 2, 3, 4, 5, 6])('wherever random keys lead, walk %i', seed => {
		const random = chance(seed * 1000 + size.columns);
		const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
		const explorer = start({...size, lang: seed % 3 === 0 ? 'zh' : 'en', ascii: seed % 2 === 0});
		for (let step = 0; step < 120; step++) {
			explorer.press(random() < 0.6 ? pick(WAYS) : pick(KEYS));
			if (explorer.state.overlay && 'field' in explorer.state.overlay && random() < 0.5) {
				explorer.type(pick(TEXTS));
			}
			if (step % 4 === 0) {
				isReproduced(explorer);
			}
		}
		isReproduced(explorer);
	});
});

test('the line is short where the view is plain', () => {
	expect(commandOf(start({pane: 'cases'}).press('j', 'j').state, world)).toMatch(
		/^explorer --view cases\/[a-z0-9.-]+ --lang en$/,
	);
});

test('an open search goes along, in quotes that a shell takes off again', () => {
	const e = start().press('/').type('juiquan loan').press('ctrl+y');
	expect(e.copied[0]).toContain("--search 'juiquan loan'");
	expect(e.state.overlay).toMatchObject({kind: 'search', field: {text: 'juiquan loan'}});
	isReproduced(e);
});

test('the palette copies the view that it lay over', () => {
	const e = start({pane: 'compare'}).press('x', 'm', ':').type('command that opens').press('enter');
	expect(e.copied[0]).toMatch(/^explorer --view compare:mps-2021,mps-2018\/\S+ --per-month --lang en$/);
});

test('files, tier and signs are part of it', () => {
	const {state} = start({tier: 'all', ascii: true, data: ["/tmp/my file's.json"]});
	expect(commandOf(state, world)).toContain(
		String.raw`--data '/tmp/my file'\''s.json' --tier all --lang en --ascii`,
	);
});

test('a text that looks like an option is still a text', () => {
	const e = start({pane: 'cases'}).press('f').type('--open').press('enter');
	expect(commandOf(e.state, world)).toContain('--filter=--open');
	isReproduced(e);
});
