import {months} from '../../model/period.ts';
import {type Line, span} from '../theme/paint.ts';
import {period} from './figure-line.ts';
import type {View} from './view.ts';

/** `A  Ministry, 2018  Feb–Aug 2018, 7 months`, and the same for B. */
export function sideHead(view: View, a: string, b: string): Line[] {
	return [sideLine(view, 'A', a), sideLine(view, 'B', b)];
}

function sideLine(view: View, letter: string, id: string): Line {
	const {dataset} = view.world;
	const record = dataset.report.get(id) ?? dataset.campaign.get(id) ?? dataset.period.get(id);
	if (!record) {
		return [span(`${letter} `, 'brand'), span(id)];
	}
	const when = 'period' in record ? record.period : record;
	return [
		span(`${letter} `, 'brand'),
		span(view.say(record.label)),
		span(`  ${period(view, when)}, ${view.t('months', {n: months(when)})}`, 'muted'),
	];
}
