/** Rules on counts that share months of one area: what lies in both numbers is no change from one to the other. */
import {direction, rangeOf} from './arithmetic.ts';
import {isPartOf} from './part-of.ts';
import {periodStand} from './period-stand.ts';
import {accumulates} from './rate.ts';
import type {Context, FaceCheck, Rule} from './rule.ts';
import {categoryStand} from './stand.ts';
import type {Face} from './types.ts';
import {both} from './words.ts';

/** Counts of two places share no cases, or are refused for their ranks; a side of several areas leaves it to its rows. */
const oneArea = (a: Face, b: Face): boolean => a.area === b.area || a.area === null || b.area === null;

const same: FaceCheck = (_dataset, a, b) =>
	oneArea(a, b) && periodStand(a.period, b.period) === 'same'
		? both(
				'A and B are for one and the same period: two accounts of it may be set beside each other, but show no change.',
				'A与B为同一时期：两种说法可以并列，但看不出增减。',
			)
		: undefined;

const inside: FaceCheck = (_dataset, a, b) => {
	const lie = periodStand(a.period, b.period);
	if (!oneArea(a, b) || (lie !== 'a_in_b' && lie !== 'b_in_a')) {
		return undefined;
	}
	const [inner, outer] = lie === 'a_in_b' ? ['A', 'B'] : ['B', 'A'];
	return both(
		`The period of ${outer} contains that of ${inner}: the longer count takes in the same months, so a larger number there is no growth.`,
		`${outer}的时期包含${inner}的时期：较长时期的统计已含相同月份，数字较大并非增长。`,
	);
};

const overlap: FaceCheck = (_dataset, a, b) =>
	oneArea(a, b) && periodStand(a.period, b.period) === 'overlap'
		? both(
				'The two periods overlap: what falls in the months they share is counted in both, so the difference is no change from one period to the other.',
				'两个时期部分重叠：共有月份在两数中各计一次，其差并非前后两期的变化。',
			)
		: undefined;

const touch: FaceCheck = (_dataset, a, b) =>
	oneArea(a, b) && periodStand(a.period, b.period) === 'touch'
		? both(
				'The two periods meet in one month, and an inferred end may lie anywhere in it: a few cases may be counted in both.',
				'两个时期在同一月份相接，推断的起止可在该月任何一日：少数案件可能两边都计入。',
			)
		: undefined;

export const faceRulesSameMonths = {same, inside, overlap, touch};

const isCase = ({a, b}: Context): boolean => a.level === 'case' || b.level === 'case';

/** Two figures that would be read as before and after; what is refused for its subject needs no second reason. */
const rivals = (context: Context): boolean => {
	const {dataset, a, b} = context;
	return (
		a.id !== b.id &&
		a.metric === b.metric &&
		a.area === b.area &&
		!isCase(context) &&
		!isPartOf(dataset, a, b) &&
		!isPartOf(dataset, b, a) &&
		categoryStand(context) !== 'blocks'
	);
};

const onRivals =
	(check: FaceCheck): Rule['check'] =>
	context =>
		rivals(context) ? check(context.dataset, context.faceA, context.faceB) : undefined;

/** Background has no period that it adds up over: that it lies inside another proves nothing. */
const onCounts =
	(check: FaceCheck): Rule['check'] =>
	context =>
		accumulates(context.a) && accumulates(context.b) ? onRivals(check)(context) : undefined;

/** More in fewer of the same months: then the two accounts disagree, or count by other rules. */
const insideCounts: Rule['check'] = context => {
	const words = onCounts(inside)(context);
	const [rangeA, rangeB] = [rangeOf(context.a), rangeOf(context.b)];
	const way = rangeA && rangeB ? direction(rangeA, rangeB) : 'unknown';
	const shorterIsMore =
		way === (periodStand(context.a.period, context.b.period) === 'a_in_b' ? 'down' : 'up');
	return words && shorterIsMore
		? both(
				`${words.en} Yet the shorter count is the larger here, so the two cannot count the same things.`,
				`${words.zh}而此处较短时期的数字反而更大，可见两者统计口径不同。`,
			)
		: words;
};

export const sameMonthsRules: readonly Rule[] = [
	{id: 'period_same', severity: 'blocks', check: onRivals(same)},
	// Of one kind, the longer count cannot be the smaller: a rise is certain beforehand, and means nothing.
	{id: 'period_inside', severity: 'blocks', check: insideCounts},
	// The shared months cancel out of the difference: it sets what only B has against what only A has, two
	// stretches that nobody counted, while ratio and monthly rate still hold the shared cases on both sides.
	// None of the three is a change from A to B, and the texts do not give the shared part to take it off.
	{id: 'period_overlap', severity: 'blocks', check: onCounts(overlap)},
	{id: 'period_touch', severity: 'qualifies', check: onCounts(touch)},
];
