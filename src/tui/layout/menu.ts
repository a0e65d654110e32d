/** Where a menu stands and where what it would do is shown: beside each other, or one over the other. */
import type {Layout, Rect} from './layout.ts';

/** @param entries of the menu: it takes no more room than they need */
export function menuRects(
	{list, detail, tabs, message}: Layout & {kind: 'panes'},
	entries: number,
): {readonly menu: Rect; readonly preview: Rect} {
	if (list && detail) {
		return {menu: list, preview: detail};
	}
	const y = tabs.y + tabs.height;
	const body: Rect = {x: 0, y, width: tabs.width, height: message.y - y};
	const height = Math.min(entries + 2, Math.floor(body.height / 2));
	return {
		menu: {...body, height},
		preview: {...body, y: body.y + height, height: body.height - height},
	};
}
