/** Colours by number: how light they are, and how well one is read on another (WCAG 2). */

/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** `#1b6e8c` → [27, 110, 140] */
export const hex = (text: string): Rgb =>
	[1, 3, 5].map(at => Number.parseInt(text.slice(at, at + 2), 16)) as unknown as Rgb;

/** Relative luminance, 0 (black) to 1 (white). */
export function luminance(color: Rgb): number {
	const [r, g, b] = color.map(value => {
		const part = value / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	}) as unknown as Rgb;
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(a: Rgb, b: Rgb): number {
	const [x, y] = [luminance(a), luminance(b)];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** What WCAG asks of text. */
export const LEGIBLE = 4.5;

/** On grounds darker than this white is read better than black. */
const MIDDLE = 0.179;
export const isDark = (ground: Rgb): boolean => luminance(ground) < MIDDLE;

/** The colour itself where it is legible, else the nearest to it on the way to white or to black that is. */
export function legible(color: Rgb, ground: Rgb): Rgb {
	const goal = isDark(ground) ? 255 : 0;
	for (let step = 0; step < 40; step++) {
		const mixed = color.map(part => Math.round(part + ((goal - part) * step) / 40)) as unknown as Rgb;
		if (contrast(mixed, ground) >= LEGIBLE) {
			return mixed;
		}
	}
	return [goal, goal, goal];
}
