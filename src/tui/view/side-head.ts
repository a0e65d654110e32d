import {monthsOf, type Side} from '../../compare/index.ts';
import {type Line, span} from '../theme/paint.ts';
import {shortPeriod} from './figure-line.ts';
import type {View} from './view.ts';

/** `A  Ministry, 2018  Feb–Aug 2018?, 5–7 months`, and the same for B: the periods that the figures cover. */
export function sideHead(view: View, a: string, b: string): Line[] {
	const [sideA, sideB] = [view.world.side(a), view.world.side(b)];
	return sideA && sideB
		? [sideLine(view, 'A', sideA), sideLine(view, 'B', sideB)]
		: [a, b].map(id => [span(id)]);
}

function sideLine(view: View, letter: string, {label, face}: Side): Line {
	return [
		span(`${letter} `, 'brand'),
		span(view.say(label)),
		span(
			`  ${shortPeriod(view, face.period)}, ${view.t('months', {n: monthsText(view, face.period)})}`,
			'muted',
		),
	];
}

/** `7`, or `5–7` where an inferred period may be shorter. */
export function monthsText(view: View, period: Parameters<typeof monthsOf>[0]): string {
	const {low, high} = monthsOf(period);
	return low === high ? String(low) : `${low}${view.glyphs.to}${high}`;
}
