/** A colour in as many bits as the terminal has: exact, or the nearest that can still be read. */
import {contrast, LEGIBLE, type Rgb} from './color.ts';

/** Bits of colour. With 4 the colours are the terminal's own, and known only by custom. */
export type Depth = 4 | 8 | 24;

/** A colour and the SGR parameters that choose it as foreground and as background. */
export type Ink = {readonly rgb: Rgb; readonly fg: string; readonly bg: string};

/** The sixteen as xterm has them; other terminals differ, but not in which of them are light. */
export const SIXTEEN: readonly Rgb[] = [
	[0, 0, 0],
	[205, 0, 0],
	[0, 205, 0],
	[205, 205, 0],
	[0, 0, 238],
	[205, 0, 205],
	[0, 205, 205],
	[229, 229, 229],
	[127, 127, 127],
	[255, 0, 0],
	[0, 255, 0],
	[255, 255, 0],
	[92, 92, 255],
	[255, 0, 255],
	[0, 255, 255],
	[255, 255, 255],
];

const sixteen = (): Ink[] =>
	SIXTEEN.map((rgb, i) => {
		const at = i < 8 ? 30 + i : 82 + i;
		return {rgb, fg: String(at), bg: String(at + 10)};
	});

/** The cube and the greys of the 256; the first sixteen are not the same anywhere. */
function cube(): Ink[] {
	const levels = [0, 95, 135, 175, 215, 255];
	return Array.from({length: 240}, (_, i): Ink => {
		const grey = 8 + (i - 216) * 10;
		const rgb: Rgb =
			i < 216
				? [levels[Math.floor(i / 36)]!, levels[Math.floor(i / 6) % 6]!, levels[i % 6]!]
				: [grey, grey, grey];
		return {rgb, fg: `38;5;${i + 16}`, bg: `48;5;${i + 16}`};
	});
}

let inks: {4: Ink[]; 8: Ink[]} | undefined;

const distance = (a: Rgb, b: Rgb): number => a.reduce((sum, part, i) => sum + (part - b[i]!) ** 2, 0);

/** @param on what it is drawn on: the answer is legible on it where any colour of this depth is */
export function inkOf(rgb: Rgb, depth: Depth, on?: Rgb): Ink {
	if (depth === 24) {
		const parts = rgb.join(';');
		return {rgb, fg: `38;2;${parts}`, bg: `48;2;${parts}`};
	}
	inks ??= {4: sixteen(), 8: cube()};
	const near = [...inks[depth]].sort((a, b) => distance(a.rgb, rgb) - distance(b.rgb, rgb));
	return near.find(ink => !on || contrast(ink.rgb, on) >= LEGIBLE) ?? near[0]!;
}
