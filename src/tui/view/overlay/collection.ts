import {inner, type Rect} from '../../layout/layout.ts';
import type {Overlay} from '../../state/state.ts';
import {fitLine, span} from '../../theme/paint.ts';
import {prose} from '../block.ts';
import {columns} from '../columns.ts';
import {metricLabel, scopeLabel, shortPeriod, valueSpans} from '../figure-line.ts';
import type {ListLine, PaneView} from '../screen.ts';
import type {View} from '../view.ts';

/** The figures collected, in order. */
export function collectionPane(view: View, overlay: Overlay & {kind: 'collection'}, rect: Rect): PaneView {
	const {width, height} = inner(rect);
	const {collection} = view.state;
	const lines: ListLine[] = collection.slice(overlay.top, overlay.top + height).map((id, i) => {
		const here = overlay.top + i === overlay.index;
		const figure = view.world.dataset.figure.get(id);
		const sign = span(`${here ? view.glyphs.cursor : ' '} ${overlay.top + i + 1} `);
		const line = figure
			? columns(
					[
						{content: `${metricLabel(view, figure)}: ${scopeLabel(view, figure)}`, width: 0},
						{content: shortPeriod(view, figure.period), width: 15, token: 'muted', drop: 1},
						{content: valueSpans(view, figure, 16), width: 16, align: 'right'},
					],
					width - 5,
					view.glyphs.ellipsis,
				)
			: [span(id)];
		return {
			line: fitLine([sign, ...line], width, view.glyphs.ellipsis),
			overlay: here ? 'selected' : undefined,
		};
	});
	const empty = prose(view.t('empty.collection'), width, 'muted').map(block => ({
		line: block.kind === 'line' ? block.line : [],
	}));
	return {
		rect,
		title: view.t('pane.collection'),
		right: view.t('count.figures', {n: collection.length}),
		focused: true,
		body: {kind: 'lines', lines: collection.length === 0 ? empty : lines},
	};
}
