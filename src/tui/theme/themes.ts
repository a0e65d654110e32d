/** How each token looks: SGR parameters. A theme may say less, never more, than weight and glyphs already say. */
import type {Token} from './tokens.ts';

export type Theme = Readonly<Record<Token, string>>;

/** The terminal's own sixteen colours, so that light and dark backgrounds both stay readable. */
export const ansi: Theme = {
	text: '',
	muted: '2',
	title: '1',
	accent: '36',
	border: '2',
	borderFocus: '36;1',
	selected: '7',
	selectedBlur: '1;4',
	match: '1;4;33',
	number: '1',
	bar: '36',
	barUncertain: '2;36',
	good: '32',
	care: '33',
	bad: '31',
	key: '1;36',
	brand: '1;36',
};

/** Weight, underline and inverse only. */
export const mono: Theme = {
	text: '',
	muted: '2',
	title: '1',
	accent: '',
	border: '2',
	borderFocus: '1',
	selected: '7',
	selectedBlur: '1;4',
	match: '1;4',
	number: '1',
	bar: '',
	barUncertain: '2',
	good: '',
	care: '',
	bad: '1',
	key: '1',
	brand: '1',
};
