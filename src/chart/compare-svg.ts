/** A comparison drawn: bars on a scale of each row's own, groups apart, refused rows in words alone. */

import type {Lang} from '../model/types.ts';
import {type Api, BAR_HEIGHT, barShape} from './compare-bars.ts';
import type {Bar, ChartGroup, ChartRow, CompareChart} from './compare-chart.ts';
import {aloneLists} from './compare-lists.ts';
import {drawable} from './escape.ts';
import {clipTo, textWidth} from './measure.ts';
import {legend, MARGIN, newPage, type Page, paragraph, ruleAt, textAt, WIDTH} from './page.ts';
import {hatch, MUTED, SIDES} from './palette.ts';
import type {Picture} from './svg.ts';
import {WORDS} from './words.ts';

const TITLE_ROOM = 264;
const BARS_X = MARGIN + TITLE_ROOM + 22;
const FULL = WIDTH - 2 * MARGIN;

type Placed = Bar & {readonly side: 'A' | 'B'; readonly y: number};

function heading(page: Page, {heading: text, note}: ChartGroup): void {
	page.y += 16;
	page.elements.push(ruleAt(MARGIN, page.y, FULL));
	page.y += 8;
	paragraph(page, text, {size: 14, bold: true});
	if (note) {
		paragraph(page, note, {color: MUTED});
	}
	page.y += 4;
}

function comparedRow(page: Page, row: ChartRow, placed: Placed[], room: number): void {
	const top = page.y;
	paragraph(page, row.title, {size: 13}, MARGIN, TITLE_ROOM);
	const left = page.y;
	page.y = top;
	for (const {side, text, bar} of row.values) {
		page.elements.push(textAt(BARS_X - 16, page.y, side, {size: 12, bold: true, color: SIDES[side]}));
		const end = bar ? BARS_X + bar.top * room + 8 : BARS_X;
		page.elements.push(textAt(end, page.y, clipTo(text, WIDTH - MARGIN - end, 12), {size: 12}));
		if (bar) {
			placed.push({...bar, side, y: page.y + 1});
		}
		page.y += BAR_HEIGHT + 6;
	}
	if (row.change !== null) {
		paragraph(page, row.change, {bold: true}, BARS_X, WIDTH - MARGIN - BARS_X);
	}
	for (const reason of row.reasons) {
		paragraph(page, reason, {size: 11, color: MUTED}, BARS_X, WIDTH - MARGIN - BARS_X);
	}
	page.y = Math.max(page.y, left) + 14;
}

function refusedRow(page: Page, row: ChartRow, lang: Lang): void {
	for (const {side, title, text} of row.values) {
		page.elements.push(textAt(MARGIN, page.y, side, {size: 12, bold: true, color: SIDES[side]}));
		paragraph(
			page,
			`${title ?? row.title}${lang === 'zh' ? '：' : ': '}${text}`,
			{size: 12},
			MARGIN + 16,
			FULL - 16,
		);
	}
	for (const reason of row.reasons) {
		paragraph(page, reason, {size: 11, color: MUTED}, MARGIN + 16, FULL - 16);
	}
	page.y += 10;
}

/** Bars give way to the longest number beside them: a number is never cut for its bar. */
function barsRoom({groups}: CompareChart): number {
	const texts = groups
		.filter(group => !isAlone(group))
		.flatMap(({rows}) => rows.flatMap(({values}) => values.map(({text}) => textWidth(drawable(text), 12))));
	return Math.max(160, Math.min(430, WIDTH - MARGIN - BARS_X - 12 - Math.max(0, ...texts)));
}

const isAlone = ({group}: ChartGroup): boolean => group === 'only_in_a' || group === 'only_in_b';

function draw(page: Page, chart: CompareChart, placed: Placed[]): void {
	const {lang} = chart;
	paragraph(page, chart.title, {size: 19, bold: true});
	page.y += 6;
	legend(
		page,
		chart.sides.map(({side, text}) => ({fill: SIDES[side], stroke: SIDES[side], text: `${side}  ${text}`})),
	);
	if (chart.groups.some(({rows}) => rows.some(({values}) => values.some(({bar}) => bar !== null)))) {
		legend(page, [{fill: hatch(MUTED), stroke: MUTED, text: WORDS.hatchedRows[lang]}]);
	}
	for (const note of chart.notes) {
		paragraph(page, note, {color: MUTED});
	}
	if (chart.groups.length === 0) {
		paragraph(page, WORDS.nothing[lang]);
	}
	for (const group of chart.groups.filter(one => !isAlone(one))) {
		heading(page, group);
		for (const row of group.rows) {
			if (group.group === 'not_comparable') {
				refusedRow(page, row, lang);
			} else {
				comparedRow(page, row, placed, barsRoom(chart));
			}
		}
	}
	const lists = chart.groups.filter(isAlone);
	if (lists.length > 0) {
		aloneLists(page, lists);
	}
	page.y += 14;
	page.elements.push(ruleAt(MARGIN, page.y, FULL));
	page.y += 8;
	for (const line of chart.caption) {
		paragraph(page, line, {size: 11, color: MUTED});
	}
	page.y += MARGIN - 8;
}

/** The picture of a comparison, ready for the library. */
export function comparePicture(chart: CompareChart): Picture {
	const page = newPage();
	const placed: Placed[] = [];
	draw(page, chart, placed);
	const height = Math.ceil(page.y);
	const series = (side: 'A' | 'B') => ({
		type: 'custom',
		silent: true,
		clip: false,
		data: placed.filter(bar => bar.side === side).map(({sure, top, y}) => [sure, top, y]),
		encode: {x: [0, 1], y: 2},
		renderItem: (_: unknown, api: Api) => barShape(api, side),
	});
	return {
		width: WIDTH,
		height,
		title: chart.title,
		description: [...chart.sides.map(({side, text}) => `${side}: ${text}`), ...chart.notes].join(' '),
		option: {
			grid: {left: BARS_X, width: barsRoom(chart), top: 0, height},
			xAxis: {type: 'value', min: 0, max: 1, show: false},
			yAxis: {type: 'value', min: 0, max: height, inverse: true, show: false},
			series: [series('A'), series('B')],
			graphic: {elements: page.elements},
		},
	};
}
