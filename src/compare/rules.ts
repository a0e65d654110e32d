/** Every rule of comparison, in the order its reason is told; and the verdict that they add up to. */
import type {Dataset} from '../model/dataset.ts';
import {type Context, type FaceCheck, type Rule, reasonOf} from './rule.ts';
import {qualityRules} from './rules-quality.ts';
import {faceRulesSameMonths, sameMonthsRules} from './rules-same-months.ts';
import {whatRules} from './rules-what.ts';
import {faceRulesWhen, whenRules} from './rules-when.ts';
import {faceRulesWhere, whereRules} from './rules-where.ts';
import type {Face, Reason, Verdict} from './types.ts';

export const rules: readonly Rule[] = [
	...whatRules,
	...whereRules,
	...sameMonthsRules,
	...whenRules,
	...qualityRules,
];

/**
 * A single blocking rule refuses, and then only what blocks is told: how to qualify a number that is not
 * shown helps nobody. Mild reasons leave a comparison as good as it was.
 */
export function judge(context: Context): {verdict: Verdict; reasons: readonly Reason[]} {
	const reasons = rules.flatMap(rule => {
		const words = rule.check(context);
		return words ? [reasonOf(rule, words)] : [];
	});
	const blocking = reasons.filter(reason => reason.severity === 'blocks');
	if (blocking.length > 0) {
		return {verdict: 'not_comparable', reasons: blocking};
	}
	return {verdict: reasons.some(reason => !reason.mild) ? 'with_care' : 'comparable', reasons};
}

const {area, areaPeer, publisher, parallel, translation} = faceRulesWhere;
const {same, inside, overlap, touch} = faceRulesSameMonths;
const {length, inferred} = faceRulesWhen;

const sideRules: readonly (Omit<Rule, 'check'> & {readonly check: FaceCheck})[] = [
	{id: 'area', severity: 'blocks', check: area},
	{id: 'area_peer', severity: 'qualifies', check: areaPeer},
	{id: 'publisher', severity: 'qualifies', check: publisher},
	{id: 'parallel', severity: 'qualifies', check: parallel},
	{id: 'translation', severity: 'qualifies', check: translation},
	{id: 'period_same', severity: 'blocks', check: same},
	{id: 'period_inside', severity: 'blocks', check: inside},
	{id: 'period_overlap', severity: 'blocks', check: overlap},
	{id: 'period_touch', severity: 'qualifies', check: touch},
	{id: 'period_length', severity: 'qualifies', check: length},
	{id: 'period_inferred', severity: 'qualifies', mild: true, check: inferred},
];

/** What is to be said of two sides as wholes, before any row. */
export function judgeSides(dataset: Dataset, a: Face, b: Face): Reason[] {
	return sideRules.flatMap(rule => {
		const words = rule.check(dataset, a, b);
		return words ? [reasonOf(rule, words)] : [];
	});
}
