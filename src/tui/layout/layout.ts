/** Where everything stands: a pure function of columns, rows and what is open. */
export type Rect = {readonly x: number; readonly y: number; readonly width: number; readonly height: number};

export type LayoutInput = {
	readonly columns: number;
	readonly rows: number;
	/** Which side fills the body: both where there is room, or one alone. */
	readonly zoom: boolean;
	readonly focus: 'list' | 'detail';
	/** Share of the width that the list takes side by side, 0…1. */
	readonly ratio: number;
};

export type Layout =
	| {readonly kind: 'too-small'; readonly columns: number; readonly rows: number}
	| {
			readonly kind: 'panes';
			readonly shape: 'columns' | 'stacked' | 'single';
			readonly header: Rect;
			readonly tabs: Rect;
			readonly list: Rect | null;
			readonly detail: Rect | null;
			readonly message: Rect;
			readonly footer: Rect;
	  };

export const MIN_COLUMNS = 40;
export const MIN_ROWS = 10;
/** From here up list and detail stand side by side. */
const SIDE_BY_SIDE = 96;
/** From here up a narrow window shows the list over the detail. */
const STACKED_ROWS = 22;

export function layout(input: LayoutInput): Layout {
	const {columns, rows} = input;
	if (columns < MIN_COLUMNS || rows < MIN_ROWS) {
		return {kind: 'too-small', columns, rows};
	}
	const line = (y: number): Rect => ({x: 0, y, width: columns, height: 1});
	const body: Rect = {x: 0, y: 2, width: columns, height: rows - 4};
	const frame = {
		kind: 'panes',
		header: line(0),
		tabs: line(1),
		message: line(rows - 2),
		footer: line(rows - 1),
	} as const;
	if (input.zoom || (columns < SIDE_BY_SIDE && rows < STACKED_ROWS)) {
		return {
			...frame,
			shape: 'single',
			list: input.focus === 'list' ? body : null,
			detail: input.focus === 'detail' ? body : null,
		};
	}
	if (columns >= SIDE_BY_SIDE) {
		const left = Math.round(columns * input.ratio);
		return {
			...frame,
			shape: 'columns',
			list: {...body, width: left},
			detail: {...body, x: left, width: columns - left},
		};
	}
	const top = Math.max(6, Math.round(body.height * 0.5));
	return {
		...frame,
		shape: 'stacked',
		list: {...body, height: top},
		detail: {...body, y: body.y + top, height: body.height - top},
	};
}

/** The room inside a pane's border. */
export function inner(rect: Rect): {width: number; height: number} {
	return {width: Math.max(0, rect.width - 4), height: Math.max(0, rect.height - 2)};
}
