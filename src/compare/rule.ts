/** What a rule is, and what it is given to judge. */
import type {Dataset} from '../model/dataset.ts';
import type {Both, Figure} from '../model/types.ts';
import {accumulates} from './rate.ts';
import type {Face, Reason, Severity} from './types.ts';

export type Context = {
	readonly dataset: Dataset;
	readonly a: Figure;
	readonly b: Figure;
	readonly faceA: Face;
	readonly faceB: Face;
};

export type Rule = {
	/** Becomes the reason's code. */
	readonly id: string;
	readonly severity: Severity;
	/** Worth saying, but no ground to call a comparison one to be read with care. */
	readonly mild?: true;
	/** One line in both languages that calls the sides A and B; undefined where the rule does not apply. */
	readonly check: (context: Context) => Both | undefined;
};

export type FaceCheck = (dataset: Dataset, a: Face, b: Face) => Both | undefined;

export const onFaces =
	(check: FaceCheck): Rule['check'] =>
	({dataset, faceA, faceB}) =>
		check(dataset, faceA, faceB);

/** A single case is not what a period brought in, so the lie of two periods says nothing of it. */
export const onPeriods =
	(check: FaceCheck): Rule['check'] =>
	({dataset, a, b, faceA, faceB}) =>
		accumulates(a) && accumulates(b) ? check(dataset, faceA, faceB) : undefined;

export function reasonOf(rule: Omit<Rule, 'check'>, words: Both): Reason {
	return {
		code: rule.id,
		severity: rule.severity,
		mild: rule.mild ?? false,
		text: words.en,
		textZh: words.zh,
	};
}

/** "A is …", "B is …" or "A and B are …", where one thing is true of one side or both. */
export function whichSides(a: boolean, b: boolean): {en: string; zh: string; plural: boolean} | undefined {
	if (a && b) {
		return {en: 'A and B', zh: 'A、B', plural: true};
	}
	return a || b ? {en: a ? 'A' : 'B', zh: a ? 'A' : 'B', plural: false} : undefined;
}
