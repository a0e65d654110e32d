/** A metric drawn over time: small multiples on one time axis, nation and provinces apart. */

import {clipTo} from './measure.ts';
import type {MetricChart, MetricSection} from './metric-chart.ts';
import {AXIS_ROOM, axes, COLUMNS, GAP, PANEL_WIDTH, PLOT_HEIGHT, type Placed} from './metric-panel.ts';
import {legend, MARGIN, newPage, type Page, paragraph, ruleAt, textAt, WIDTH} from './page.ts';
import {AREAS, hatch, MUTED} from './palette.ts';
import type {Picture} from './svg.ts';
import {WORDS} from './words.ts';

function place(page: Page, section: MetricSection, placed: Placed[]): void {
	const color = section.national ? AREAS.nation : AREAS.province;
	page.y += 14;
	page.elements.push(ruleAt(MARGIN, page.y, WIDTH - 2 * MARGIN));
	page.y += 8;
	paragraph(page, section.heading, {size: 14, bold: true, color});
	section.panels.forEach((panel, i) => {
		const column = i % COLUMNS;
		if (column === 0) {
			page.y += i === 0 ? 6 : PLOT_HEIGHT + 62;
		}
		const x = MARGIN + column * (PANEL_WIDTH + GAP);
		page.elements.push(textAt(x, page.y, clipTo(panel.title, PANEL_WIDTH, 12), {size: 12}));
		placed.push({panel, x: x + AXIS_ROOM, y: page.y + 22, color});
	});
	page.y += PLOT_HEIGHT + 54;
}

/** The picture of a metric, ready for the library. */
export function metricPicture(chart: MetricChart): Picture {
	const {lang} = chart;
	const page = newPage();
	const placed: Placed[] = [];
	paragraph(page, chart.title, {size: 19, bold: true});
	page.y += 4;
	paragraph(page, chart.subtitle, {color: MUTED});
	paragraph(page, WORDS.panelScale[lang], {color: MUTED});
	paragraph(page, WORDS.signs[lang], {color: MUTED});
	page.y += 6;
	legend(page, [{fill: hatch(MUTED), stroke: MUTED, text: WORDS.hatchedPanels[lang]}]);
	for (const section of chart.sections) {
		place(page, section, placed);
	}
	page.elements.push(ruleAt(MARGIN, page.y, WIDTH - 2 * MARGIN));
	page.y += 8;
	for (const line of chart.caption) {
		paragraph(page, line, {size: 11, color: MUTED});
	}
	const parts = placed.map((one, i) => axes(chart, one, i));
	return {
		width: WIDTH,
		height: Math.ceil(page.y + MARGIN - 8),
		title: chart.title,
		description: chart.sections
			.flatMap(({heading, panels}) =>
				panels.map(
					({title, bars}) =>
						`${heading}: ${title}: ${bars.map(({period, text}) => `${period}, ${text}`).join('; ')}.`,
				),
			)
			.join(' '),
		option: {
			grid: parts.map(({grid}) => grid),
			xAxis: parts.map(({xAxis}) => xAxis),
			yAxis: parts.map(({yAxis}) => yAxis),
			series: parts.flatMap(({series}) => series),
			graphic: {elements: page.elements},
		},
	};
}
