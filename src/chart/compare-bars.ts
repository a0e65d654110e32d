/** One bar of a comparison as the library's custom series draws it. */
import {hatch, SIDES} from './palette.ts';

export const BAR_HEIGHT = 14;

/** What the library hands to a custom series. */
export type Api = {
	readonly value: (dimension: number) => number;
	readonly coord: (point: readonly [number, number]) => [number, number];
};

/** The bar as far as it is certain, then the part that only may be. */
export function barShape(api: Api, side: 'A' | 'B') {
	const [x0, y] = api.coord([0, api.value(2)]);
	const [x1] = api.coord([api.value(0), api.value(2)]);
	const [x2] = api.coord([api.value(1), api.value(2)]);
	const color = SIDES[side];
	const box = (x: number, width: number, fill: unknown) => ({
		type: 'rect',
		silent: true,
		shape: {x, y, width, height: BAR_HEIGHT},
		style: {fill, stroke: color, lineWidth: 1},
	});
	return {
		type: 'group',
		silent: true,
		children: [
			...(x1 > x0 ? [box(x0, x1 - x0, color)] : []),
			...(x2 > x1 ? [box(x1, x2 - x1, hatch(color))] : []),
		],
	};
}
