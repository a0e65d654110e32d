/** One row: two figures judged, and computed only where the verdict allows it. */
import type {Dataset} from '../model/dataset.ts';
import type {Figure} from '../model/types.ts';
import {change, difference, direction, plainInterval, rangeOf, ratio} from './arithmetic.ts';
import {faceOfFigure} from './face.ts';
import {perMonth} from './rate.ts';
import type {Context} from './rule.ts';
import {judge} from './rules.ts';
import type {Reason, RefusedRow, Row} from './types.ts';

export function contextOf(dataset: Dataset, a: Figure, b: Figure): Context {
	return {dataset, a, b, faceA: faceOfFigure(dataset, a), faceB: faceOfFigure(dataset, b)};
}

/** A row without numbers. At least one of the two figures must be there; A names the row where both are. */
export function refuse(a: Figure | null, b: Figure | null, reasons: readonly Reason[]): RefusedRow {
	const subject = a ?? b;
	return {
		metric: subject?.metric ?? '',
		category: subject?.category ?? '',
		area: subject?.area ?? '',
		a,
		b,
		verdict: 'not_comparable',
		reasons,
		difference: null,
		ratio: null,
		change: null,
		perMonth: null,
		direction: 'unknown',
	};
}

/** Compares two single figures, A with B. Any two may be given: what may not be compared is refused with its reasons. */
export function compareFigures(dataset: Dataset, a: Figure, b: Figure): Row {
	const {verdict, reasons} = judge(contextOf(dataset, a, b));
	const [rangeA, rangeB] = [rangeOf(a), rangeOf(b)];
	if (verdict === 'not_comparable' || !rangeA || !rangeB) {
		return refuse(a, b, reasons);
	}
	const [quotient, percent] = [ratio(rangeA, rangeB), change(rangeA, rangeB)];
	return {
		metric: a.metric,
		category: a.category,
		area: a.area,
		a,
		b,
		verdict,
		reasons,
		difference: plainInterval(difference(rangeA, rangeB)),
		ratio: quotient && plainInterval(quotient),
		change: percent && plainInterval(percent),
		perMonth: perMonth(a, b),
		direction: direction(rangeA, rangeB),
	};
}
