/** What would narrow the search: a quiet summary beside the results, or a list to choose from. */
import type {Text} from '../../../i18n/index.ts';
import type {Narrowing} from '../../../search/query-help.ts';
import {clip, pad} from '../../../text/width.ts';
import {keysOf} from '../../keys/key-text.ts';
import {strokeLabel} from '../../keys/stroke.ts';
import {inner, type Rect} from '../../layout/layout.ts';
import {scrollTo} from '../../state/geometry.ts';
import {narrowingsOf} from '../../state/narrow.ts';
import {countText, resultOf} from '../../state/results.ts';
import {fitLine, type Line, lineWidth, type Span, span} from '../../theme/paint.ts';
import {columns} from '../columns.ts';
import type {ListLine, PaneView} from '../screen.ts';
import type {View} from '../view.ts';

const NAME = 10;

/** At least so many where not all hits are at hand. */
function countOf(view: View, count: number): string {
	const {overlay} = view.state;
	const found = overlay?.kind === 'search' ? resultOf(view.state, view.world, overlay.field.text) : undefined;
	return found ? countText(found, count) : String(count);
}

const fieldName = (view: View, field: Narrowing['field']): string => view.t(`match.${field}` as Text);

function byField(all: readonly Narrowing[]): Array<readonly [Narrowing['field'], readonly Narrowing[]]> {
	const fields = [...new Set(all.map(({field}) => field))];
	return fields.map(field => [field, all.filter(other => other.field === field)] as const);
}

/** One line a field, as many values as fit; undefined where nothing narrows. */
export function narrowSummary(view: View, rect: Rect): PaneView | undefined {
	const {width} = inner(rect);
	const fields = byField(narrowingsOf(view.state, view.world));
	const lines = fields.map(([field, values]) => {
		const out: Span[] = [span(pad(fieldName(view, field), NAME), 'muted')];
		for (const [i, value] of values.entries()) {
			const left = width - lineWidth(out);
			const item = valueSpans(view, value, left);
			// The first value is worth being cut, others are not.
			if (i > 0 && lineWidth(item) > left) {
				break;
			}
			out.push(...item, span('  '));
		}
		return {line: fitLine(out, width, view.glyphs.ellipsis)};
	});
	if (lines.length === 0) {
		return undefined;
	}
	const height = lines.length + 2;
	return {
		rect: {...rect, y: rect.y + rect.height - height, height},
		title: view.t('pane.narrow'),
		right: strokeLabel(keysOf('search.narrow', view.state.bindings)[0] ?? '', view.state.ascii),
		focused: false,
		body: {kind: 'lines', lines},
	};
}

function valueSpans(view: View, {label, count, on}: Narrowing, cells: number): Span[] {
	const number = span(` ${countOf(view, count)}`, 'muted');
	const name = clip(
		span(view.say(label)).text,
		Math.max(NAME, cells - lineWidth([number]) - 2),
		view.glyphs.ellipsis,
	);
	return [span(`${on ? `${view.glyphs.comparable} ` : ''}${name}`, on ? 'accent' : undefined), number];
}

/** Each value on its line, under its field; what is in force is ticked. */
export function narrowList(view: View, at: number, rect: Rect): PaneView {
	const {width, height} = inner(rect);
	const {comparable, cursor, ellipsis} = view.glyphs;
	const all = narrowingsOf(view.state, view.world);
	const lines: ListLine[] = [];
	let chosen = 0;
	for (const [field, values] of byField(all)) {
		lines.push({line: [span(fieldName(view, field), 'title')]});
		for (const value of values) {
			const here = value === all[at];
			chosen = here ? lines.length : chosen;
			const line: Line = columns(
				[
					{
						content: [
							{text: `${here ? cursor : ' '} ${value.on ? comparable : ' '} `, token: 'accent'},
							span(view.say(value.label), value.on ? 'accent' : undefined),
						],
						width: 0,
					},
					{content: countOf(view, value.count), width: 7, align: 'right', token: 'muted'},
				],
				width,
				ellipsis,
			);
			lines.push({line, overlay: here ? 'selected' : undefined});
		}
	}
	const top = scrollTo(0, chosen, height, lines.length);
	return {
		rect,
		title: view.t('pane.narrow'),
		right: `${at + 1}/${all.length}`,
		focused: true,
		body: {kind: 'lines', lines: lines.slice(top, top + height)},
	};
}
