/** One panel of a metric's picture: axes, bars as long as their periods, and their numbers. */
import {group as grouped} from '../text/number.ts';
import {shortExact} from '../text/short.ts';
import {drawable} from './escape.ts';
import {textWidth} from './measure.ts';
import type {MetricBar, MetricChart, Panel} from './metric-chart.ts';
import {MARGIN, WIDTH} from './page.ts';
import {FAINT, FONT, hatch, INK, MUTED} from './palette.ts';
import {WORDS} from './words.ts';

const DAY = 86_400_000;
export const COLUMNS = 2;
export const GAP = 40;
export const AXIS_ROOM = 46;
/** For the half of the last year's label. */
const RIGHT_ROOM = 14;
const LABEL = 11;
export const PANEL_WIDTH = (WIDTH - 2 * MARGIN - GAP) / COLUMNS;
const PLOT_WIDTH = PANEL_WIDTH - AXIS_ROOM - RIGHT_ROOM;
export const PLOT_HEIGHT = 96;
/** Above the highest bar there is room for its number. */
const HEADROOM = 1.3;
/** Of a bar of a few days on an axis of years. */
const NARROWEST = 2.5;

/** A panel and where its plot begins. */
export type Placed = {readonly panel: Panel; readonly x: number; readonly y: number; readonly color: string};

type Item = {readonly dataIndex: number};
type Api = {
	readonly coord: (point: readonly [number, number]) => [number, number];
};

const label = (x: number, y: number, text: string, color: string) => ({
	type: 'text',
	silent: true,
	style: {
		text,
		x,
		y,
		fill: color,
		fontSize: LABEL,
		fontFamily: FONT,
		align: 'center',
		verticalAlign: 'bottom',
		// A number stays legible where it crosses a line of the grid or a taller neighbour.
		stroke: '#ffffff',
		lineWidth: 3,
	},
});

/** Pixels by which each number is lifted so that none stands in another, in the order of the bars. */
function lifts(chart: MetricChart, {bars, max}: Panel): number[] {
	const perDay = PLOT_WIDTH / (chart.to - chart.from);
	const perUnit = PLOT_HEIGHT / (max * HEADROOM);
	const placed: {x: number; y: number; half: number}[] = [];
	return bars.map(({from, to, top, text}) => {
		const x = ((from + to) / 2) * perDay;
		const half = textWidth(text, LABEL) / 2 + 2;
		const ground = (top ?? 0) * perUnit;
		let y = ground;
		while (placed.some(one => Math.abs(one.x - x) < one.half + half && Math.abs(one.y - y) < LABEL + 1)) {
			y += LABEL + 2;
		}
		placed.push({x, y, half});
		return y - ground;
	});
}

/** From the first day to the last, up to the certain value; the possible part hatched above it. */
function barShape(api: Api, bar: MetricBar, color: string) {
	const [x0, base] = api.coord([bar.from * DAY, 0]);
	const [right] = api.coord([bar.to * DAY, 0]);
	const x1 = Math.max(right, x0 + NARROWEST);
	const edges = {stroke: color, lineWidth: 1, ...(bar.inferred ? {lineDash: [3, 2]} : {})};
	if (bar.sure === null || bar.top === null) {
		return {
			type: 'group',
			silent: true,
			children: [
				{
					type: 'line',
					silent: true,
					shape: {x1: x0, y1: base, x2: x1, y2: base},
					style: {stroke: color, lineWidth: 3},
				},
			],
		};
	}
	const [, sure] = api.coord([0, bar.sure]);
	const [, top] = api.coord([0, bar.top]);
	const box = (y: number, height: number, fill: unknown) => ({
		type: 'rect',
		silent: true,
		shape: {x: x0, y, width: x1 - x0, height},
		style: {fill, ...edges},
	});
	return {
		type: 'group',
		silent: true,
		children: [
			...(base > sure ? [box(sure, base - sure, color)] : []),
			...(sure > top ? [box(top, sure - top, hatch(color))] : []),
		],
	};
}

/** One panel's axes and series; they share only the time they span. */
export function axes(chart: MetricChart, {panel, x, y, color}: Placed, i: number) {
	const lifted = lifts(chart, panel);
	const series = {
		type: 'custom',
		silent: true,
		clip: false,
		xAxisIndex: i,
		yAxisIndex: i,
		data: panel.bars.map(bar => [bar.from * DAY, bar.top ?? 0]),
	};
	return {
		grid: {left: x, top: y, width: PLOT_WIDTH, height: PLOT_HEIGHT},
		xAxis: {
			type: 'time',
			gridIndex: i,
			min: chart.from * DAY,
			max: chart.to * DAY,
			axisLine: {lineStyle: {color: MUTED}},
			axisTick: {show: true},
			splitLine: {show: true, lineStyle: {color: FAINT}},
			minInterval: 365 * DAY,
			axisLabel: {formatter: '{yyyy}', color: MUTED, fontSize: 11, fontFamily: FONT, hideOverlap: true},
		},
		yAxis: {
			type: 'value',
			gridIndex: i,
			min: 0,
			max: panel.max * HEADROOM,
			splitNumber: 2,
			splitLine: {show: false},
			axisLine: {show: false},
			axisLabel: {
				color: MUTED,
				fontSize: 10,
				fontFamily: FONT,
				showMaxLabel: false,
				formatter: (n: number) => shortExact(n, chart.lang) ?? grouped(n),
			},
		},
		series: [
			{
				...series,
				renderItem: ({dataIndex}: Item, api: Api) => {
					const bar = panel.bars[dataIndex];
					return bar && barShape(api, bar, color);
				},
			},
			{
				...series,
				// Over all bars, so that a taller neighbour hides no number.
				z: 3,
				renderItem: ({dataIndex}: Item, api: Api) => {
					const bar = panel.bars[dataIndex];
					if (!bar) {
						return undefined;
					}
					const [x, y] = api.coord([((bar.from + bar.to) / 2) * DAY, bar.top ?? 0]);
					const text = bar.top === null ? `${bar.text} (${WORDS.noValue[chart.lang]})` : bar.text;
					return label(x, y - 3 - (lifted[dataIndex] ?? 0), drawable(text), bar.top === null ? MUTED : INK);
				},
			},
		],
	};
}
