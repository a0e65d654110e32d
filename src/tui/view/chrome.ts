/** What frames the panes: what is loaded, where one is, what happened, what the keys do. */

import {DEFAULT_NAME} from '../../collection/name.ts';
import type {Text} from '../../i18n/index.ts';
import type {CommandId} from '../keys/bindings.ts';
import {type Hint, hints} from '../keys/hints.ts';
import {keysOf} from '../keys/key-text.ts';
import {strokeLabel} from '../keys/stroke.ts';
import {contextsOf} from '../state/contexts.ts';
import {currentRow} from '../state/current.ts';
import {type Overlay, type PaneId, panes} from '../state/state.ts';
import {fitLine, type Line, lineWidth, type Span, span} from '../theme/paint.ts';
import {disabledReason} from './disabled.ts';
import {changeLine} from './list/compared.ts';
import type {View} from './view.ts';
import {welcomeAbove} from './welcome.ts';

const SPACE: Span = {text: ' '};

export function headerLine(view: View, width: number): Line {
	const {tables} = view.world.dataset;
	const facts = view.t('header.facts', {
		reports: tables.reports.length,
		campaigns: tables.campaigns.length,
		cases: tables.cases.length,
		figures: tables.figures.length,
	});
	const left: Line = [SPACE, span('Explorer', 'brand'), {text: '  '}, span(facts)];
	const right: Line = [span(view.t('header.claims', {years: years(view)}), 'muted'), SPACE];
	const room = width - lineWidth(left) - lineWidth(right);
	return room >= 2
		? [...left, {text: ' '.repeat(room)}, ...right]
		: fitLine(left, width, view.glyphs.ellipsis);
}

function years(view: View): string {
	const {reports} = view.world.dataset.tables;
	const all = reports
		.flatMap(report => [report.period.start.slice(0, 4), report.period.end.slice(0, 4)])
		.sort();
	return all.length === 0 ? '' : `${all[0]}${view.glyphs.to}${all.at(-1)}`;
}

const paneKey = ({state}: View, pane: PaneId): string =>
	strokeLabel(keysOf(`pane.${pane}`, state.bindings)[0] ?? '', state.ascii);

export function tabsLine(view: View, width: number): Line {
	const {state} = view;
	const tabs: Span[] = panes.flatMap(pane => {
		const key = paneKey(view, pane);
		const name = view.t(`pane.${pane}`);
		return pane === state.pane
			? [span(` ${key} ${name} `, 'selected')]
			: [SPACE, span(key, 'key'), span(` ${name} `)];
	});
	// On narrow screens the names of the other panes give way to their numbers.
	const short: Span[] = panes.flatMap(pane => {
		const key = paneKey(view, pane);
		return pane === state.pane
			? [span(` ${key} ${view.t(`pane.${pane}`)} `, 'selected')]
			: [SPACE, span(key, 'key'), SPACE];
	});
	const line = lineWidth(tabs) + 1 <= width ? tabs : short;
	const right = badges(view);
	const room = width - lineWidth(line) - lineWidth(right) - 1;
	return room >= 2
		? fitLine([...line, {text: ' '.repeat(room)}, ...right, SPACE], width, view.glyphs.ellipsis)
		: fitLine(line, width, view.glyphs.ellipsis);
}

function badges(view: View): Line {
	const {mark, collection} = view.state;
	return [
		...(mark ? [span(`${view.glyphs.mark} ${mark.figure ?? mark.side}`, 'care')] : []),
		...(collection.items.length > 0 ? [span(`${mark ? '  ' : ''}${badge(view)}`, 'accent')] : []),
	];
}

/** Which collection is named where it is not the one that everybody starts with. */
function badge({t, state: {collection}}: View): string {
	const {name, items} = collection;
	return name === DEFAULT_NAME
		? t('badge.collected', {n: items.length})
		: t('badge.collectedIn', {n: items.length, name});
}

const TONES = {info: 'accent', good: 'good', bad: 'bad'} as const;

/** Below this the Compare list has room for an arrow only. */
const NARROW = 62;

export function messageLine(view: View, width: number): Line {
	const {message, lists, pane, overlay} = view.state;
	if (message) {
		return fitLine([SPACE, span(message.text, TONES[message.tone])], width, view.glyphs.ellipsis);
	}
	if (view.state.welcome && overlay === null && !welcomeAbove(view)) {
		return fitLine([SPACE, span(view.t('welcome.short'), 'accent')], width, view.glyphs.ellipsis);
	}
	const {filter} = lists[pane];
	if (filter !== '' && overlay === null) {
		return fitLine([SPACE, span(view.t('message.filtered', {filter}), 'care')], width, view.glyphs.ellipsis);
	}
	const narrow = pane === 'compare' && overlay === null && width < NARROW;
	const row = narrow ? currentRow(view.state, view.world) : undefined;
	if (row?.kind === 'compared') {
		// In a narrow list only the arrow is left: here the change itself always stands.
		return fitLine([SPACE, ...changeLine(view, row.row, false)], width, view.glyphs.ellipsis);
	}
	const {indexing} = view.world;
	if (indexing !== undefined) {
		const percent = Math.floor(indexing * 100);
		return fitLine(
			[SPACE, span(view.t('message.indexing', {percent}), 'muted')],
			width,
			view.glyphs.ellipsis,
		);
	}
	return [{text: ' '.repeat(width)}];
}

const KEPT: ReadonlySet<CommandId> = new Set([
	'help.open',
	'quit.back',
	'overlay.close',
	'input.cancel',
	'narrow.close',
]);

export function footerLine(view: View, width: number): Line {
	const out: Span[] = [SPACE];
	let left = width - 1;
	const {state, world} = view;
	const all = hints(contextsOf(state), state.ascii, state.bindings).filter(
		({command}) => disabledReason(command, state, world) === null,
	);
	// Help and the way out are never crowded out.
	const last = all.filter(({command}) => KEPT.has(command));
	const lastWidth = lineWidth(last.flatMap(hint => hintSpans(view, hint)));
	for (const hint of all) {
		const parts = hintSpans(view, hint);
		const w = lineWidth(parts);
		if (!last.includes(hint) && w <= left - lastWidth) {
			out.push(...parts);
			left -= w;
		}
	}
	return fitLine([...out, ...last.flatMap(hint => hintSpans(view, hint))], width, view.glyphs.ellipsis);
}

/** What taking what has been typed comes to, by the field that it is typed into. */
const TAKEN: Readonly<Partial<Record<Overlay['kind'], Text>>> = {
	filter: 'short.take.filter',
	palette: 'short.take.palette',
	note: 'short.take.note',
	name: 'short.take.name',
	path: 'short.take.path',
};

function hintSpans(view: View, {key, label, command}: Hint): Line {
	const taken = command === 'input.accept' ? TAKEN[view.state.overlay?.kind ?? 'search'] : undefined;
	return [span(key, 'key'), span(` ${view.t(taken ?? label)}  `)];
}
