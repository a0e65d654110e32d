import type {Text} from '../../../i18n/index.ts';
import type {Hit} from '../../../search/types.ts';
import {cleanLine} from '../../../text/clean.ts';
import {graphemes} from '../../../text/width.ts';
import {inner, type Rect} from '../../layout/layout.ts';
import {HIT_LINES} from '../../state/geometry.ts';
import type {Row} from '../../state/rows/index.ts';
import type {Overlay} from '../../state/state.ts';
import {fitLine, type Line, type Span, span} from '../../theme/paint.ts';
import {prose} from '../block.ts';
import {columns} from '../columns.ts';
import {shortPeriod, valueSpans} from '../figure-line.ts';
import type {ListLine} from '../screen.ts';
import type {View} from '../view.ts';
import {fieldLine} from './field-line.ts';
import type {Over} from './index.ts';
import {previewPane} from './preview.ts';

/** The box, one line that counts or helps, then two lines a hit: what it is, and why it matched. */
export function searchPanes(
	view: View,
	overlay: Overlay & {kind: 'search'},
	list: Rect,
	detail: Rect | null,
): Over {
	const {width, height} = inner(list);
	const {text} = overlay.field;
	const result = text.trim() === '' ? undefined : view.world.search?.(text, view.state.lang);
	const hits = result?.hits ?? [];
	const {line, caret} = fieldLine('/ ', overlay.field, width, view.t('search.placeholder'));
	const hint = result?.hints[0];
	const about: Span =
		hint !== undefined
			? span(view.state.lang === 'zh' ? hint.textZh : hint.text, 'care')
			: span(summary(view, text, hits), 'muted');
	const room = Math.max(1, Math.floor((height - 2) / HIT_LINES));
	const lines: ListLine[] = [
		{line: fitLine(line, width, view.glyphs.ellipsis)},
		{line: fitLine([about], width, view.glyphs.ellipsis)},
	];
	for (const [i, hit] of hits.slice(overlay.top, overlay.top + room).entries()) {
		const here = overlay.top + i === overlay.index;
		lines.push(
			{
				line: fitLine(hitTitle(view, hit, here, width), width, view.glyphs.ellipsis),
				overlay: here ? 'selected' : undefined,
			},
			{line: fitLine(hitReason(view, hit), width, view.glyphs.ellipsis)},
		);
	}
	if (text.trim() === '') {
		lines.push({line: []}, ...prose(view.t('search.help'), width, 'muted').map(asLine));
	} else if (result && hits.length === 0 && result.nearest) {
		lines.push({line: []}, {line: [span(view.t('search.nearest', {text: result.nearest}), 'accent')]});
	}
	const chosen = hits[overlay.index];
	return {
		panes: [
			{
				rect: list,
				title: view.t('pane.search'),
				right: hits.length > 0 ? `${overlay.index + 1}/${hits.length}` : '',
				focused: true,
				body: {kind: 'lines', lines: lines.slice(0, height)},
			},
			...(detail
				? [previewPane({...view, state: {...view.state, mark: null}}, detail, chosen && rowOf(chosen))]
				: []),
		],
		cursor: {x: list.x + 2 + caret, y: list.y + 1},
	};
}

const asLine = (block: ReturnType<typeof prose>[number]): ListLine => ({
	line: block.kind === 'line' ? block.line : [],
});

function summary(view: View, text: string, hits: readonly Hit[]): string {
	if (text.trim() === '') {
		return view.t('search.empty');
	}
	if (!view.world.search) {
		return view.t('search.loading');
	}
	if (hits.length === 0) {
		return view.t('search.none');
	}
	const counts = new Map<string, number>();
	for (const hit of hits) {
		counts.set(hit.type, (counts.get(hit.type) ?? 0) + 1);
	}
	return [...counts]
		.map(([type, n]) => `${view.t(`type.${type}` as Text)} ${n}`)
		.join(` ${view.glyphs.bullet} `);
}

/** What it is and is called, the match marked in its name; at the right what tells it from its like. */
function hitTitle(view: View, hit: Hit, here: boolean, width: number): Line {
	const own = hit.matches.filter(match => cleanLine(match.text) === cleanLine(hit.title));
	const name = highlighted(
		hit.title,
		own.flatMap(match => match.ranges),
	);
	const kind = view.t(`type.${hit.type}` as Text);
	return columns(
		[
			{
				content: [
					{text: `${here ? view.glyphs.cursor : ' '} `, token: 'accent'},
					span(`${kind} `, 'muted'),
					...name,
				],
				width: 0,
			},
			{content: aside(view, hit), width: 16, align: 'right', drop: 1},
		],
		width,
		view.glyphs.ellipsis,
	);
}

function aside(view: View, hit: Hit): Line {
	const {dataset} = view.world;
	const figure = dataset.figure.get(hit.id);
	if (hit.type === 'figure' && figure) {
		return valueSpans(view, figure, 16);
	}
	const record = dataset.case.get(hit.id) ?? dataset.report.get(hit.id) ?? dataset.campaign.get(hit.id);
	return record ? [span(shortPeriod(view, record.period), 'muted')] : [];
}

/** `similar, in label and category`; where the name does not show the match, the words around it. */
function hitReason(view: View, hit: Hit): Line {
	const elsewhere = hit.matches.filter(match => cleanLine(match.text) !== cleanLine(hit.title));
	const fields = [...new Set(hit.matches.map(match => match.field))].join(', ');
	return [
		span(`    ${view.t(`tier.${hit.tier}`)} ${view.t('search.in', {field: fields})}`, 'muted'),
		...elsewhere
			.slice(0, 2)
			.flatMap(
				(match, i): Line => [span(i > 0 ? '; ' : ': ', 'muted'), ...highlighted(match.text, match.ranges)],
			),
	];
}

/** Ranges count graphemes. */
function highlighted(text: string, ranges: readonly (readonly [number, number])[]): Span[] {
	const parts = graphemes(text);
	const out: Span[] = [];
	let at = 0;
	for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
		if (start < at) {
			continue;
		}
		out.push(span(parts.slice(at, start).join('')), span(parts.slice(start, end).join(''), 'match'));
		at = end;
	}
	return [...out, span(parts.slice(at).join(''))].filter(part => part.text !== '');
}

function rowOf(hit: Hit): Row | undefined {
	switch (hit.type) {
		case 'campaign':
			return {kind: 'campaign', id: hit.id, ref: hit.id, depth: 0, open: null};
		case 'metric':
			return {kind: 'heading', id: hit.id, ref: hit.id};
		case 'figure':
		case 'case':
		case 'report':
			return {kind: hit.type, id: hit.id, ref: hit.id};
		default:
			return undefined;
	}
}
