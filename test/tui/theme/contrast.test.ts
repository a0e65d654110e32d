/** Whatever is drawn can be read: 4.5 to 1 for every token, on everything that it is drawn on. */
import {describe, expect, test} from 'vitest';
import {contrast, LEGIBLE, type Rgb} from '../../../src/tui/theme/color.ts';
import {type Depth, SIXTEEN} from '../../../src/tui/theme/depth.ts';
import {paint} from '../../../src/tui/theme/paint.ts';
import {chosenTheme, type Theme, type ThemeName, terminal} from '../../../src/tui/theme/themes.ts';
import type {Token} from '../../../src/tui/theme/tokens.ts';

type Colors = {fg: Rgb; bg: Rgb};

const LEVELS = [0, 95, 135, 175, 215, 255];

/** The 256 as every terminal has them, from 16 on. */
function indexed(n: number): Rgb {
	if (n >= 232) {
		const grey = 8 + (n - 232) * 10;
		return [grey, grey, grey];
	}
	const at = n - 16;
	return [LEVELS[Math.floor(at / 36)]!, LEVELS[Math.floor(at / 6) % 6]!, LEVELS[at % 6]!];
}

/** What a terminal shows of a text: read from the very bytes that are written to it. */
function shown(bytes: string, own: Colors, sixteen: readonly Rgb[]): Colors {
	const colors = {...own};
	const parts = (/\u001B\[([\d;]*)m/.exec(bytes)?.[1] ?? '').split(';').filter(Boolean).map(Number);
	for (let i = 0; i < parts.length; i++) {
		const code = parts[i]!;
		if (code === 38 || code === 48) {
			const deep = parts[i + 1] === 2;
			const color = deep ? (parts.slice(i + 2, i + 5) as unknown as Rgb) : indexed(parts[i + 2]!);
			colors[code === 38 ? 'fg' : 'bg'] = color;
			i += deep ? 4 : 2;
		} else if (code === 7) {
			[colors.fg, colors.bg] = [colors.bg, colors.fg];
		} else if (code >= 30 && code < 38) {
			colors.fg = sixteen[code - 30]!;
		} else if (code >= 40 && code < 48) {
			colors.bg = sixteen[code - 40]!;
		} else if (code >= 90 && code < 98) {
			colors.fg = sixteen[code - 82]!;
		} else if (code >= 100 && code < 108) {
			colors.bg = sixteen[code - 92]!;
		} else {
			// Weight and underline. Never faint: how faint is for each terminal to decide.
			expect([1, 4]).toContain(code);
		}
	}
	return colors;
}

const tokens = Object.keys(terminal.tokens) as Token[];
/** Every token by itself, plain text without one, and everything on the two bars of selection. */
const drawn = (theme: Theme): [string, string][] => [
	['nothing', paint([{text: 'x'}], theme)],
	...tokens.map((token): [string, string] => [token, paint([{text: 'x', token}], theme)]),
	...(['selected', 'selectedBlur'] as const).flatMap(overlay => [
		[`nothing on ${overlay}`, paint([{text: 'x'}], theme, overlay)] as [string, string],
		...tokens.map((token): [string, string] => [
			`${token} on ${overlay}`,
			paint([{text: 'x', token}], theme, overlay),
		]),
	]),
];

/** What cannot be read, and how badly. */
const illegible = (theme: Theme, own: Colors, sixteen: readonly Rgb[] = SIXTEEN, least = LEGIBLE): string[] =>
	drawn(theme).flatMap(([name, bytes]) => {
		const {fg, bg} = shown(bytes, own, sixteen);
		const ratio = contrast(fg, bg);
		return ratio < least ? [`${name}: ${ratio.toFixed(2)}`] : [];
	});

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
const GROUNDS: Readonly<Record<string, Rgb>> = {
	black,
	'VS Code dark': [30, 30, 30],
	Gruvbox: [40, 40, 40],
	Dracula: [40, 42, 54],
	Nord: [46, 52, 64],
	'Solarized dark': [0, 43, 54],
	'a middling grey, still dark': [112, 112, 112],
	'a middling grey, already light': [122, 122, 122],
	'Solarized light': [253, 246, 227],
	white,
};
const choice = (name: ThemeName, depth: Depth, background: Rgb | null = null): Theme =>
	chosenTheme({name, color: true, depth, background});

describe.each(['dark', 'light', 'contrast'] as const)('the %s theme', name => {
	test.each([24, 8, 4] as const)('in %i bits of colour can be read on whatever terminal', depth => {
		for (const own of [
			{fg: white, bg: black},
			{fg: black, bg: white},
		]) {
			expect(illegible(choice(name, depth), own)).toEqual([]);
		}
	});

	test('leaves no cell to the background of the terminal', () => {
		const nowhere: Rgb = [1, 2, 3];
		for (const [what, bytes] of drawn(choice(name, 24))) {
			expect([what, shown(bytes, {fg: nowhere, bg: nowhere}, SIXTEEN).bg]).not.toEqual([what, nowhere]);
		}
	});
});

test('the theme of high contrast keeps seven to one', () => {
	for (const depth of [24, 8] as const) {
		expect(illegible(choice('contrast', depth), {fg: white, bg: black}, SIXTEEN, 7)).toEqual([]);
	}
});

describe.each(Object.entries(GROUNDS))('on a background that the terminal has told: %s', (_, background) => {
	test.each([24, 8] as const)('in %i bits of colour the terminal keeps it, and all can be read', depth => {
		const theme = choice('auto', depth, background);
		expect(theme.ground).toBe('');
		expect(illegible(theme, {fg: black, bg: background})).toEqual([]);
	});
});

/** Text, background, red and magenta of terminals as they come. */
const TERMINALS: Readonly<Record<string, {fg: Rgb; bg: Rgb; red: Rgb; magenta: Rgb}>> = {
	'xterm, dark': {fg: [229, 229, 229], bg: black, red: [205, 0, 0], magenta: [205, 0, 205]},
	'xterm, light': {fg: black, bg: white, red: [205, 0, 0], magenta: [205, 0, 205]},
	'GNOME, dark': {fg: [208, 207, 204], bg: [23, 20, 33], red: [192, 28, 40], magenta: [163, 71, 186]},
	'GNOME, light': {fg: [23, 20, 33], bg: white, red: [192, 28, 40], magenta: [163, 71, 186]},
	'Windows Terminal': {fg: [204, 204, 204], bg: [12, 12, 12], red: [197, 15, 31], magenta: [136, 23, 152]},
	'VS Code, dark': {fg: [204, 204, 204], bg: [30, 30, 30], red: [205, 49, 49], magenta: [188, 63, 188]},
	'VS Code, light': {fg: [51, 51, 51], bg: white, red: [205, 49, 49], magenta: [188, 5, 188]},
	'macOS, dark': {fg: white, bg: [30, 30, 30], red: [194, 54, 33], magenta: [211, 56, 211]},
	'macOS, light': {fg: black, bg: white, red: [194, 54, 33], magenta: [211, 56, 211]},
};
/** Signs, frames and bold lines that a word repeats. */
const TINTED = /^(bar|barUncertain|borderFocus|bad)\b/;

describe.each(Object.entries(TERMINALS))(
	"with the terminal's own colours: %s",
	(_, {fg, bg, red, magenta}) => {
		const sixteen = SIXTEEN.map((rgb, i) => (i === 1 ? red : i === 5 ? magenta : rgb));

		test('what is read is the text colour of the terminal on its background, or the other way round', () => {
			expect(illegible(terminal, {fg, bg}, sixteen).filter(name => !TINTED.test(name))).toEqual([]);
		});

		test('its tints show, as far as the terminal lets them', () => {
			// The palette is the terminal's own: 2 to 1 is what the faintest of these reaches.
			expect(illegible(terminal, {fg, bg}, sixteen, 2)).toEqual([]);
		});
	},
);

test('without colour there is weight, underline and inverse, and nothing else', () => {
	const none = chosenTheme({name: 'dark', color: false, depth: 24, background: black});
	for (const [, bytes] of drawn(none)) {
		expect(bytes).toMatch(/^(\u001B\[(1|4|7|1;4|7;1|7;1;4|1;4;1|1;4;1;4)m)?x(\u001B\[0m)?$/);
	}
});
