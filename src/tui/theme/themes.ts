/** How each token looks, as SGR parameters. Colour only ever repeats what a sign, a word or weight says. */
import {hex, isDark, legible, type Rgb} from './color.ts';
import {type Depth, inkOf} from './depth.ts';
import {contrasting, dark, type Look, light, type Palette} from './palettes.ts';
import type {Token} from './tokens.ts';

export type Theme = {
	/** Under everything; empty where the terminal's own ground shows. */
	readonly ground: string;
	readonly tokens: Readonly<Record<Token, string>>;
	/** What is left of a token on a selected row, which has one colour: weight and underline. */
	readonly marks: Readonly<Record<Token, string>>;
	/** Addresses may be opened from where they stand (OSC 8). */
	readonly links?: boolean;
	/** Texts too are drawn without signs that may take two cells. */
	readonly ascii?: boolean;
};

export type ThemeName = 'auto' | 'dark' | 'light' | 'contrast' | 'mono' | 'terminal';

export type ThemeChoice = {
	readonly name: ThemeName;
	/** False: no colours at all, whatever the theme. */
	readonly color: boolean;
	readonly depth: Depth;
	/** The terminal's own background, where it has told. */
	readonly background: Rgb | null;
};

/** Weight, underline and inverse only. */
const WEIGHTS: Readonly<Record<Token, string>> = {
	text: '',
	muted: '',
	title: '1',
	accent: '',
	border: '',
	borderFocus: '1',
	selected: '7',
	selectedBlur: '1;4',
	match: '1;4',
	number: '1',
	bar: '',
	barUncertain: '',
	good: '',
	care: '',
	bad: '1',
	key: '1',
	brand: '1',
};

const MARKS: Readonly<Record<Token, string>> = {...WEIGHTS, bad: '', selected: '', selectedBlur: ''};

export const mono: Theme = {ground: '', tokens: WEIGHTS, marks: MARKS};

/**
 * The terminal's own sixteen, on a ground that nobody knows: what is read is in the terminal's own text
 * colour. Of the others only red and magenta show on white and on black alike, so signs have these.
 */
export const terminal: Theme = {
	...mono,
	tokens: {...WEIGHTS, borderFocus: '35;1', bar: '35', barUncertain: '35', bad: '31;1'},
};

const codes = (...parts: readonly string[]): string => parts.filter(Boolean).join(';');

const weight = ({bold, underline}: Look): string => codes(bold ? '1' : '', underline ? '4' : '');

/** @param background what the theme is drawn on instead of its own ground; its colours yield to that */
export function themeOf({ground, tokens}: Palette, depth: Depth, background: Rgb | null): Theme {
	const own = background ? undefined : inkOf(hex(ground), depth);
	const on = background ?? own?.rgb ?? hex(ground);
	const drawn = (look: Look): string => {
		const under = look.bg === undefined ? undefined : inkOf(hex(look.bg), depth);
		const below = under?.rgb ?? on;
		return codes(weight(look), inkOf(legible(hex(look.fg), below), depth, below).fg, under?.bg ?? '');
	};
	const all = (say: (look: Look) => string) =>
		Object.fromEntries(Object.entries(tokens).map(([token, look]) => [token, say(look)])) as Record<
			Token,
			string
		>;
	return {ground: own?.bg ?? '', tokens: all(drawn), marks: all(weight)};
}

const known = new Map<string, Theme>();

/** The theme to draw with; the same object for the same choice, so that nothing is drawn anew for it. */
export function chosenTheme({name, color, depth, background}: ThemeChoice): Theme {
	if (!color || name === 'mono') {
		return mono;
	}
	// On an unknown ground, or without colours that are the same everywhere, the terminal's own are the safe ones.
	if (name === 'terminal' || (name === 'auto' && (background === null || depth === 4))) {
		return terminal;
	}
	const key = `${name} ${depth} ${name === 'auto' ? background : ''}`;
	const theme =
		known.get(key) ??
		(name === 'auto' && background
			? themeOf(isDark(background) ? dark : light, depth, background)
			: themeOf({dark, light, contrast: contrasting}[name as 'dark'], depth, null));
	known.set(key, theme);
	return theme;
}
