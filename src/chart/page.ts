/** Lays texts, lines and boxes down a page and keeps count of its height; pixels from here on. */
import {drawable} from './escape.ts';
import {textWidth, wrapTo} from './measure.ts';
import {FONT, INK, RULE} from './palette.ts';

export const WIDTH = 960;
export const MARGIN = 28;

export type Style = {
	readonly size?: number;
	readonly bold?: boolean;
	readonly color?: string;
	readonly align?: 'left' | 'center' | 'right';
};

/** Elements as the library's graphic component takes them. */
export type Element = Readonly<Record<string, unknown>>;

export const lineHeight = (size: number): number => Math.round(size * 1.4);

/** One line of text; `y` is its top. */
export function textAt(x: number, y: number, text: string, style: Style = {}): Element {
	const {size = 12, bold = false, color = INK, align = 'left'} = style;
	return {
		type: 'text',
		x,
		y,
		silent: true,
		style: {
			text: drawable(text),
			fill: color,
			// Apart, not as one `font`: not every reader of SVG knows the shorthand.
			fontSize: size,
			fontWeight: bold ? 'bold' : 'normal',
			fontFamily: FONT,
			align,
			verticalAlign: 'top',
			lineHeight: lineHeight(size),
		},
	};
}

export const boxAt = (x: number, y: number, width: number, height: number, style: Element): Element => ({
	type: 'rect',
	silent: true,
	shape: {x, y, width, height},
	style,
});

export const ruleAt = (x: number, y: number, width: number, color: string = RULE): Element => ({
	type: 'line',
	silent: true,
	shape: {x1: x, y1: y, x2: x + width, y2: y},
	style: {stroke: color, lineWidth: 1},
});

export type Page = {
	/** Where the next thing goes. */
	y: number;
	readonly elements: Element[];
};

export const newPage = (): Page => ({y: MARGIN, elements: []});

/** A paragraph, wrapped; the page grows by it. */
export function paragraph(
	page: Page,
	text: string,
	style: Style = {},
	x: number = MARGIN,
	room: number = WIDTH - 2 * MARGIN,
): void {
	const {size = 12} = style;
	for (const line of wrapTo(drawable(text), room, size * (style.bold ? 1.07 : 1))) {
		page.elements.push(textAt(x, page.y, line, style));
		page.y += lineHeight(size);
	}
}

/** Runs of text one after the other on a line, boxes between them where a colour is given. */
export function legend(
	page: Page,
	items: readonly {readonly fill: unknown; readonly stroke: string; readonly text: string}[],
): void {
	let x = MARGIN;
	for (const {fill, stroke, text} of items) {
		const wide = 24 + textWidth(text, 12) + 24;
		if (x > MARGIN && x + wide > WIDTH - MARGIN) {
			x = MARGIN;
			page.y += 20;
		}
		page.elements.push(boxAt(x, page.y + 2, 16, 11, {fill, stroke, lineWidth: 1}));
		page.elements.push(textAt(x + 24, page.y, text, {size: 12}));
		x += wide;
	}
	page.y += 22;
}
