/** What one side alone has, as lists beside each other. */
import type {ChartGroup} from './compare-chart.ts';
import {drawable} from './escape.ts';
import {clipTo, textWidth} from './measure.ts';
import {lineHeight, MARGIN, type Page, paragraph, ruleAt, textAt, WIDTH} from './page.ts';
import {FAINT, MUTED} from './palette.ts';

const FULL = WIDTH - 2 * MARGIN;
const GUTTER = 36;

/** What one side alone has, as a list: titles left, values right. */
function aloneList(page: Page, group: ChartGroup, x: number, room: number): void {
	paragraph(page, group.heading, {size: 14, bold: true}, x, room);
	paragraph(page, group.note ?? '', {color: MUTED}, x, room);
	page.y += 4;
	for (const row of group.rows) {
		const text = drawable(row.values[0]?.text ?? '');
		const wide = textWidth(text, 12) + 12;
		const beside = wide < room * 0.55;
		const top = page.y;
		paragraph(page, row.title, {}, x, beside ? room - wide : room);
		const valueY = beside ? top : page.y;
		page.elements.push(textAt(x + room, valueY, clipTo(text, room, 12), {align: 'right'}));
		page.y = Math.max(page.y, valueY + lineHeight(12)) + 2;
		page.elements.push(ruleAt(x, page.y, room, FAINT));
		page.y += 4;
	}
}

/** Both lists side by side, or the one there is over the whole width. */
export function aloneLists(page: Page, lists: readonly ChartGroup[]): void {
	page.y += 16;
	page.elements.push(ruleAt(MARGIN, page.y, FULL));
	page.y += 8;
	const top = page.y;
	const room = lists.length > 1 ? (FULL - GUTTER) / 2 : FULL;
	const ends = lists.map((list, i) => {
		page.y = top;
		aloneList(page, list, MARGIN + i * (room + GUTTER), room);
		return page.y;
	});
	page.y = Math.max(...ends);
}
