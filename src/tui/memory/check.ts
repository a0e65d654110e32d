/** The file's content, taken field by field: what is wrong in one costs that one. */
import {panes, type Splits, themeNames} from '../state/state.ts';
import {type ListMemory, type Memory, PLACES, type PlaceMemory, SEARCHES, VERSION} from './memory.ts';

export type Checked =
	| {readonly kind: 'memory'; readonly memory: Memory}
	| {readonly kind: 'newer'; readonly version: number}
	| {readonly kind: 'damaged'};

/** Longer than any text that a field of the explorer takes. */
const TEXT = 10_000;
const LONGEST_LIST = 1000;

export function checkMemory(text: string): Checked {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return {kind: 'damaged'};
	}
	const file = record(json);
	const version = file?.version;
	if (!file || typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
		return {kind: 'damaged'};
	}
	if (version > VERSION) {
		return {kind: 'newer', version};
	}
	return {
		kind: 'memory',
		memory: {
			version: VERSION,
			lang: file.lang === 'en' || file.lang === 'zh' ? file.lang : null,
			theme: themeNames.find(name => name === file.theme) ?? null,
			splits: splits(file.splits),
			searches: texts(file.searches).slice(-SEARCHES),
			welcomed: file.welcomed === true,
			places: array(file.places)
				.flatMap(one => place(one) ?? [])
				.slice(0, PLACES),
		},
	};
}

type Fields = Readonly<Record<string, unknown>>;

const record = (value: unknown): Fields | undefined =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
const array = (value: unknown): readonly unknown[] =>
	Array.isArray(value) ? value.slice(0, LONGEST_LIST) : [];
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= TEXT;
const texts = (value: unknown): string[] => array(value).filter(isText);
/** Of a text field: on one line, whatever the file holds. */
const line = (value: unknown): string => (isText(value) ? value.replaceAll(/\p{Cc}+/gu, ' ') : '');
const whole = (value: unknown, least = 0): number =>
	typeof value === 'number' && Number.isInteger(value) && value >= least && value < 1e6 ? value : least;

function splits(value: unknown): Splits {
	const given = record(value) ?? {};
	const good = ([...panes, 'stacked'] as const).flatMap(name => {
		const share = given[name];
		return typeof share === 'number' && share >= 10 && share <= 90
			? [[name, Math.round(share)] as const]
			: [];
	});
	return Object.fromEntries(good);
}

function place(value: unknown): PlaceMemory | undefined {
	const given = record(value);
	if (!given) {
		return undefined;
	}
	const {pane, focus, zoom, collapsed, perMonth} = given;
	const lists = record(given.lists) ?? {};
	const detail = record(given.detail) ?? {};
	const sides = record(given.sides) ?? {};
	const mark = record(given.mark) ?? {};
	const search = record(given.lastSearch) ?? {};
	return {
		data: texts(given.data),
		pane: panes.find(name => name === pane) ?? 'campaigns',
		focus: focus === 'detail' ? 'detail' : 'list',
		zoom: zoom === true,
		lists: Object.fromEntries(panes.flatMap(name => list(name, lists[name]))),
		detail: {target: whole(detail.target, -1), scroll: whole(detail.scroll)},
		collapsed: texts(collapsed),
		sides: isText(sides.a) && isText(sides.b) ? {a: sides.a, b: sides.b} : null,
		perMonth: perMonth === true,
		mark: isText(mark.side) ? {side: mark.side, figure: isText(mark.figure) ? mark.figure : null} : null,
		lastSearch: isText(search.text) ? {text: line(search.text), index: whole(search.index)} : null,
	};
}

function list(name: string, value: unknown): [string, ListMemory][] {
	const given = record(value);
	return given
		? [
				[
					name,
					{
						cursor: isText(given.cursor) ? given.cursor : null,
						index: whole(given.index),
						top: whole(given.top),
						sort: isText(given.sort) ? given.sort : '',
						filter: line(given.filter),
					},
				],
			]
		: [];
}
