/** Where everything stands: a pure function of columns, rows and what is open. */
export type Rect = {readonly x: number; readonly y: number; readonly width: number; readonly height: number};

export type LayoutInput = {
	readonly columns: number;
	readonly rows: number;
	/** Which side fills the body: both where there is room, or one alone. */
	readonly zoom: boolean;
	readonly focus: 'list' | 'detail';
	/** Share that the list takes side by side, and above the detail, 0…1. */
	readonly ratio: number;
	readonly stackRatio: number;
	/** Whether a third column may stand beside the detail. */
	readonly aside: boolean;
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
			/** Evidence and source, where there is room for a third column. */
			readonly aside: Rect | null;
			readonly message: Rect;
			readonly footer: Rect;
	  };

export const MIN_COLUMNS = 40;
export const MIN_ROWS = 10;
/** From here up list and detail stand side by side. */
export const SIDE_BY_SIDE = 96;
/** From here up evidence and source have a column of their own. */
export const THREE_COLUMNS = 170;
/** No column is narrower, whatever share it is given. */
const NARROWEST = 32;
/** Share of what the list leaves that the third column takes. */
const ASIDE = 0.42;
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
			aside: null,
		};
	}
	if (columns >= SIDE_BY_SIDE) {
		const left = Math.max(NARROWEST, Math.min(columns - NARROWEST, Math.round(columns * input.ratio)));
		const share = Math.round((columns - left) * ASIDE);
		const third = input.aside && columns >= THREE_COLUMNS && share >= NARROWEST ? share : 0;
		const detail = {...body, x: left, width: columns - left - third};
		return {
			...frame,
			shape: 'columns',
			list: {...body, width: left},
			detail,
			aside: third === 0 ? null : {...body, x: columns - third, width: third},
		};
	}
	const top = Math.max(6, Math.min(body.height - 5, Math.round(body.height * input.stackRatio)));
	return {
		...frame,
		shape: 'stacked',
		list: {...body, height: top},
		detail: {...body, y: body.y + top, height: body.height - top},
		aside: null,
	};
}

/** The room inside a pane's border. */
export function inner(rect: Rect): {width: number; height: number} {
	return {width: Math.max(0, rect.width - 4), height: Math.max(0, rect.height - 2)};
}
