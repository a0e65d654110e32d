/** The colours of the themes that bring their own, as a person would choose them on a full-colour screen. */
import type {Token} from './tokens.ts';

export type Look = {
	/** Of the ground, where none is named. */
	readonly fg: string;
	readonly bg?: string;
	readonly bold?: true;
	readonly underline?: true;
};

export type Palette = {readonly ground: string; readonly tokens: Readonly<Record<Token, Look>>};

export const dark: Palette = {
	ground: '#15181d',
	tokens: {
		text: {fg: '#d3d8de'},
		muted: {fg: '#97a1ad'},
		title: {fg: '#f1f4f7', bold: true},
		accent: {fg: '#83c5e6'},
		border: {fg: '#808a96'},
		borderFocus: {fg: '#83c5e6', bold: true},
		selected: {fg: '#ffffff', bg: '#25506f'},
		selectedBlur: {fg: '#e6eaee', bg: '#323a44'},
		match: {fg: '#f2c46d', bold: true, underline: true},
		number: {fg: '#eef1f4', bold: true},
		bar: {fg: '#5fa9d0'},
		barUncertain: {fg: '#5f93b3'},
		good: {fg: '#90cf94'},
		care: {fg: '#e6bd6a'},
		bad: {fg: '#f59a8f'},
		key: {fg: '#83c5e6', bold: true},
		brand: {fg: '#83c5e6', bold: true},
	},
};

export const light: Palette = {
	ground: '#fbfaf7',
	tokens: {
		text: {fg: '#262a30'},
		muted: {fg: '#5b636d'},
		title: {fg: '#0d1014', bold: true},
		accent: {fg: '#0c5d87'},
		border: {fg: '#6d757e'},
		borderFocus: {fg: '#0c5d87', bold: true},
		selected: {fg: '#08121a', bg: '#bfdcf0'},
		selectedBlur: {fg: '#1b2026', bg: '#e2e4e6'},
		match: {fg: '#8a3d00', bold: true, underline: true},
		number: {fg: '#101317', bold: true},
		bar: {fg: '#216f9c'},
		barUncertain: {fg: '#3b789b'},
		good: {fg: '#1d6b31'},
		care: {fg: '#7b5200'},
		bad: {fg: '#ab2419'},
		key: {fg: '#0c5d87', bold: true},
		brand: {fg: '#0c5d87', bold: true},
	},
};

/** Seven to one and more: for tired eyes, bright rooms and projectors. */
export const contrasting: Palette = {
	ground: '#000000',
	tokens: {
		text: {fg: '#ffffff'},
		muted: {fg: '#dcdcdc'},
		title: {fg: '#ffffff', bold: true},
		accent: {fg: '#5cf2ff'},
		border: {fg: '#ffffff'},
		borderFocus: {fg: '#ffff00', bold: true},
		selected: {fg: '#000000', bg: '#ffff00'},
		selectedBlur: {fg: '#000000', bg: '#c8c8c8'},
		match: {fg: '#ffff00', bold: true, underline: true},
		number: {fg: '#ffffff', bold: true},
		bar: {fg: '#ffffff'},
		barUncertain: {fg: '#dcdcdc'},
		good: {fg: '#7dff8a'},
		care: {fg: '#ffd75f'},
		bad: {fg: '#ff9d94'},
		key: {fg: '#5cf2ff', bold: true},
		brand: {fg: '#5cf2ff', bold: true},
	},
};
