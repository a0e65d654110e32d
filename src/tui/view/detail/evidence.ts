import type {Evidence, Figure} from '../../../model/types.ts';
import {wrap} from '../../../text/width.ts';
import {span} from '../../theme/paint.ts';
import {type Block, lineBlock} from '../block.ts';
import type {View} from '../view.ts';

const SHOWN = 60;

/** No more than are shown: the figures may be very many. */
function firstPieces(figures: readonly Figure[]): Evidence[] {
	const pieces: Evidence[] = [];
	for (const {evidence} of figures) {
		if (pieces.length >= SHOWN) {
			break;
		}
		pieces.push(...evidence);
	}
	return pieces.slice(0, SHOWN);
}

/** Every place that prints the figures: where, and the characters themselves. */
export function evidenceBlocks(view: View, figures: readonly Figure[], width: number): Block[] {
	const pieces = view.aside ? [] : firstPieces(figures);
	if (pieces.length === 0) {
		return [];
	}
	const title: Block = {
		kind: 'line',
		line: [span(view.t('section.evidence'), 'title')],
		anchor: 'evidence',
	};
	return [
		lineBlock([]),
		title,
		...pieces.flatMap(evidence => {
			const place = evidence.headline
				? view.t('evidence.headline', {start: evidence.start, end: evidence.end})
				: view.t('evidence.paragraph', {n: evidence.paragraph, start: evidence.start, end: evidence.end});
			return wrap(`"${span(evidence.exact).text}"`, width - 2)
				.map(line => lineBlock([{text: '  '}, {text: line, token: 'accent'}]))
				.concat(lineBlock([{text: '  '}, span(place, 'muted')]));
		}),
	];
}
