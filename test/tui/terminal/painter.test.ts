/** The bytes of a frame, applied to the screen of the frame before, give the screen of the frame. */
import {Unicode11Addon} from '@xterm/addon-unicode11';
import xterm from '@xterm/headless';
import {eastAsianWidth} from 'get-east-asian-width';
import {describe, expect, test} from 'vitest';
import {pad, width} from '../../../src/text/width.ts';
import {cellsOf} from '../../../src/tui/terminal/cells.ts';
import {createPainter} from '../../../src/tui/terminal/painter.ts';

type Screen = InstanceType<typeof xterm.Terminal>;

function screen(columns: number, rows: number): Screen {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	terminal.loadAddon(new Unicode11Addon());
	terminal.unicode.activeVersion = '11';
	terminal.write('\u001B[?7l');
	return terminal;
}

const written = (terminal: Screen, bytes: string): Promise<void> =>
	new Promise(resolve => terminal.write(bytes, resolve));

/** Every cell: its character, its width and how it looks. */
function cells(terminal: Screen): string[] {
	const {active} = terminal.buffer;
	return Array.from({length: terminal.rows}, (_, y) =>
		Array.from({length: terminal.cols}, (_, x) => {
			const cell = active.getLine(y)?.getCell(x);
			const look = [
				cell?.isBold(),
				cell?.isDim(),
				cell?.isUnderline(),
				cell?.isInverse(),
				cell?.getFgColor(),
			];
			// Never written and written as a blank look the same.
			return `${cell?.getChars() || ' '}${cell?.getWidth()}${look.map(Number).join('')}`;
		}).join('|'),
	);
}

/** Small, seeded: a failure names its seed. */
function dice(seed: number): (below: number) => number {
	let state = seed + 1;
	return below => {
		state = (state * 48_271) % 2_147_483_647;
		return state % below;
	};
}

const PIECES = [
	'cases 1,234 ',
	'            ',
	'净网行动',
	'犯罪 嫌疑人',
	'ẹ́a\u0300',
	'👍👮',
	'│─····…≥',
	'██▌░░',
	'x',
	'  ',
];
const STYLES = ['', '', '7', '1;36', '2', '1;4;33', '32'];

/** Exactly as wide as was asked for. */
function row(roll: (below: number) => number, columns: number): string {
	let plain = '';
	let painted = '';
	for (let parts = roll(9); parts > 0; parts--) {
		const piece = PIECES[roll(PIECES.length)] ?? '';
		const style = STYLES[roll(STYLES.length)] ?? '';
		if (width(plain + piece) > columns) {
			return pad(plain + piece, columns);
		}
		plain += piece;
		painted += style === '' ? piece : `\u001B[${style}m${piece}\u001B[0m`;
	}
	return painted + ' '.repeat(columns - width(plain));
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('random frames, seed %d', seed => {
	test('each leads to the next, whatever stood there', async () => {
		const roll = dice(seed);
		const [left, right, rows] = [10 + roll(40), 10 + roll(30), 4 + roll(12)];
		const columns = left + right;
		const painter = createPainter();
		const terminal = screen(columns, rows);
		const side = {x: left, y: 0, width: right, height: rows};
		let frame: [string, string][] = Array.from({length: rows}, () => ['', '']);
		for (let n = 0; n < 40; n++) {
			frame = frame.map(([a, b]) => [
				roll(3) === 0 || n === 0 ? row(roll, left) : a,
				roll(3) === 0 || n === 0 ? row(roll, right) : b,
			]);
			const lines = frame.map(([a, b]) => a + b);
			const {early, late} = painter.paint({
				columns,
				rows: lines,
				late: roll(2) === 0 ? side : null,
			});
			await written(terminal, early + late);
			const whole = screen(columns, rows);
			await written(whole, lines.join('\r\n'));
			expect(cells(terminal), `frame ${n}:\n${lines.join('\n')}`).toEqual(cells(whole));
		}
	});
});

const one = (line: string) => ({columns: 40, rows: [line], late: null});

test('a frame like the one before writes nothing, and after somebody else wrote there it is whole', () => {
	const painter = createPainter();
	const whole = painter.paint(one('cases 1,234')).early;
	expect(painter.paint(one('cases 1,234'))).toEqual({early: '', late: ''});
	painter.forget();
	expect(painter.paint(one('cases 1,234')).early).toBe(whole);
});

test('what changes in one place is written there, and nothing else', () => {
	const painter = createPainter();
	painter.paint(one('cases 1,234   suspects 99'));
	expect(painter.paint(one('cases 1,235   suspects 98')).early).toBe('\u001B[1;11H5\u001B[13C8');
});

test('text beyond the last column is left out, also half of a wide sign', async () => {
	const columns = 10;
	const terminal = screen(columns, 3);
	const lines = ['0123456789 and more', '012345678酒泉'];
	const {early} = createPainter().paint({columns, rows: lines, late: null});
	// On a terminal that wraps, with a row left below.
	await written(terminal, `\u001B[?7h${early}`);
	const shown = [0, 1, 2].map(y => terminal.buffer.active.getLine(y)?.translateToString().trimEnd());
	expect(shown).toEqual(['0123456789', '012345678', '']);
});

test('where the part that may come late changes, the rest comes first', () => {
	const painter = createPainter();
	const late = {x: 10, y: 0, width: 30, height: 1};
	painter.paint({...one('▸ a       about a'), late});
	const {early, late: then} = painter.paint({...one('  a       about b'), late});
	expect(early).not.toContain('b');
	expect(then).toContain('b');
});

describe('terminals that disagree about widths', () => {
	/** As in some settings for Chinese: every sign whose width is ambiguous takes two cells. */
	const wide = {
		version: 'wide',
		wcwidth: (code: number) => (code < 0x7f ? 1 : eastAsianWidth(code, {ambiguousAsWide: true})),
		charProperties: (code: number) => (code < 0x7f ? 1 : eastAsianWidth(code, {ambiguousAsWide: true})) << 1,
	};

	test.each([1, 2, 3])('letters and digits stand in their columns all the same, seed %d', async seed => {
		const roll = dice(seed);
		const [columns, rows] = [60, 8];
		const terminal = screen(columns, rows);
		terminal.unicode.register(wide as Parameters<typeof terminal.unicode.register>[0]);
		terminal.unicode.activeVersion = 'wide';
		const painter = createPainter();
		const signs = ['│ 1,234 │', 'cases … 7', '62–63', '█ 9 · ', '净网 5', '▸a'];
		let frame = Array.from({length: rows}, () => '');
		for (let n = 0; n < 30; n++) {
			frame = frame.map(line =>
				roll(2) === 0 ? signs.map(() => signs[roll(signs.length)]).join(' ') : line,
			);
			await written(terminal, painter.paint({columns, rows: frame, late: null}).early);
			for (const [y, line] of frame.entries()) {
				for (const [x, char] of cellsOf(line, columns).chars.entries()) {
					if (/[\da-z]/.test(char)) {
						expect(terminal.buffer.active.getLine(y)?.getCell(x)?.getChars(), `${n}: ${line}`).toBe(char);
					}
				}
			}
		}
	});

	test('a sign of several characters leaves nothing of what stood there, and moves nothing beside it', async () => {
		const painter = createPainter();
		const terminal = screen(40, 1);
		for (const line of ['cases 1,234 suspects', '❤️ 🇨🇳 👍🏽 suspects']) {
			await written(terminal, painter.paint(one(line)).early);
		}
		const {chars} = cellsOf('❤️ 🇨🇳 👍🏽 suspects', 40);
		const shown = Array.from({length: 40}, (_, x) =>
			terminal.buffer.active.getLine(0)?.getCell(x)?.getChars(),
		);
		expect(shown.join('')).not.toMatch(/[\d,]/);
		expect(shown.slice(chars.indexOf('s')).join('').trimEnd()).toBe('suspects');
	});
});
