/** Rules on periods: how long they are, how surely they are known. */
import type {Both, Period} from '../model/types.ts';
import {direction, rangeOf} from './arithmetic.ts';
import {accumulates, monthsOf, nominalMonths, perMonth} from './rate.ts';
import {type Context, type FaceCheck, onPeriods, type Rule, whichSides} from './rule.ts';
import type {Face} from './types.ts';
import {both, intervalText, spanText} from './words.ts';

function lengthOf(period: Period): Both {
	const time = monthsOf(period);
	const [en, zh] = [intervalText(time, 'en'), intervalText(time, 'zh')];
	const span = spanText(period);
	return both(`${en} month${en === '1' ? '' : 's'} (${span.en})`, `${zh}个月（${span.zh}）`);
}

const unequal = (a: Face, b: Face): boolean =>
	Math.abs(nominalMonths(a.period) - nominalMonths(b.period)) > 1e-9;

const length: FaceCheck = (_dataset, a, b) => {
	const [lengthA, lengthB] = [lengthOf(a.period), lengthOf(b.period)];
	return unequal(a, b)
		? both(`A covers ${lengthA.en}, B ${lengthB.en}.`, `A为${lengthA.zh}，B为${lengthB.zh}。`)
		: undefined;
};

const inferred: FaceCheck = (_dataset, a, b) => {
	const sides = whichSides(a.period.basis === 'inferred', b.period.basis === 'inferred');
	return sides
		? both(
				sides.plural
					? 'The periods of A and B are inferred, not stated: their ends may be off by up to a month.'
					: `The period of ${sides.en} is inferred, not stated: its ends may be off by up to a month.`,
				`${sides.zh}的时期系推断，原文未明言，起止各可能有一个月以内的出入。`,
			)
		: undefined;
};

export const faceRulesWhen = {length, inferred};

/** What becomes of the direction once both counts are spread over their months. */
function perMonthVerdict({a, b}: Context): 'holds' | 'turns' | 'unknown' {
	const [rangeA, rangeB] = [rangeOf(a), rangeOf(b)];
	const total = rangeA && rangeB ? direction(rangeA, rangeB) : 'unknown';
	const monthly = perMonth(a, b)?.direction ?? 'unknown';
	if (total === 'unknown' || monthly === 'unknown') {
		return 'unknown';
	}
	return total === monthly ? 'holds' : 'turns';
}

const TAIL: Readonly<Record<ReturnType<typeof perMonthVerdict>, Both>> = {
	holds: both('the direction holds per month too.', '按月平均方向相同。'),
	turns: both('per month the direction is another.', '按月平均则方向不同。'),
	unknown: both('per month no direction is proven.', '按月平均无法判断增减。'),
};

/** Unequal lengths mislead only where the direction does not survive division by the months. */
const lengthRule =
	(wanted: (verdict: keyof typeof TAIL) => boolean): Rule['check'] =>
	context => {
		const words = onPeriods(length)(context);
		const verdict = perMonthVerdict(context);
		return words && wanted(verdict)
			? both(`${words.en.slice(0, -1)}; ${TAIL[verdict].en}`, `${words.zh.slice(0, -1)}；${TAIL[verdict].zh}`)
			: undefined;
	};

export const whenRules: readonly Rule[] = [
	{id: 'period_length', severity: 'qualifies', check: lengthRule(verdict => verdict !== 'holds')},
	{
		id: 'period_length_held',
		severity: 'qualifies',
		mild: true,
		check: lengthRule(verdict => verdict === 'holds'),
	},
	{
		id: 'period_inferred',
		severity: 'qualifies',
		mild: true,
		check: context =>
			accumulates(context.a) && accumulates(context.b) ? onPeriods(inferred)(context) : undefined,
	},
];
