/** Shares: how much of a whole a part is, where a whole can be named. */
import {type Dataset, isWithin} from '../model/dataset.ts';
import type {Interval} from '../model/interval.ts';
import {relation} from '../model/period.ts';
import type {Figure} from '../model/types.ts';
import {difference, direction, plainInterval, type Range, rangeOf, ratio} from './arithmetic.ts';
import {compareFigures} from './row.ts';
import type {Direction} from './types.ts';

/**
 * `stated`: the text says "of which". `same_report`: set beside the report's total. `beside`: a kind of people beside
 * the suspects, and not said whether among them or on top. `nation`: a province's part.
 */
export type ShareBasis = 'stated' | 'same_report' | 'beside' | 'nation';
export type Share = {
	readonly part: Figure;
	readonly whole: Figure;
	readonly basis: ShareBasis;
	/** Per cent of the whole, 0 to 100 where the text states the part. */
	readonly percent: Interval;
};

const hundred = (range: Range): Range => ({...range, low: range.low * 100, high: range.high * 100});

function percentOf(part: Figure, whole: Figure, basis: ShareBasis): Range | null {
	const [p, w] = [rangeOf(part), rangeOf(whole)];
	const quotient = p && w && ratio(w, p);
	if (!quotient) {
		return null;
	}
	if (basis === 'beside') {
		// Among them p of w, on top of them p of w + p: the interval holds both readings.
		return hundred({...quotient, low: p.low / (w.high + p.low)});
	}
	const percent = hundred(quotient);
	// A part that the text puts inside its whole cannot be more than all of it.
	return basis === 'stated' && percent.high > 100 ? {...percent, high: 100, openHigh: false} : percent;
}

/** Wholes of a figure, the stated ones first. */
function wholesOf(dataset: Dataset, part: Figure): {whole: Figure; basis: ShareBasis}[] {
	const stated = part.partOf.flatMap(id => dataset.figure.get(id) ?? []);
	const alike = (dataset.figuresOfMetric.get(part.metric) ?? []).filter(
		f => f.id !== part.id && f.unit === part.unit && relation(f.period, part.period) === 'same',
	);
	const total = alike.filter(
		f => f.report === part.report && f.level === 'campaign_total' && part.level !== 'campaign_total',
	);
	const arrested = peopleOf(dataset, part);
	const nation = alike.filter(
		f =>
			f.report !== part.report &&
			f.category === part.category &&
			f.level === part.level &&
			f.area !== part.area &&
			isWithin(dataset, part.area, f.area),
	);
	return [
		...stated.map(whole => ({whole, basis: 'stated' as const})),
		...total.filter(whole => !stated.includes(whole)).map(whole => ({whole, basis: 'same_report' as const})),
		...arrested.map(whole => ({whole, basis: 'beside' as const})),
		...nation.map(whole => ({whole, basis: 'nation' as const})),
	];
}

/** For a kind of people ("insiders arrested"): the suspects that its report counts by the same act on the same subject. */
function peopleOf(dataset: Dataset, part: Figure): Figure[] {
	const metric = dataset.metric.get(part.metric);
	const isPeople = (f: Figure): boolean => dataset.unit.get(f.unit)?.population === 'persons';
	if (!metric || metric.counts === 'suspect' || !isPeople(part) || part.partOf.length > 0) {
		return [];
	}
	return (dataset.figuresOfReport.get(part.report) ?? []).filter(f => {
		const other = dataset.metric.get(f.metric);
		return (
			other?.counts === 'suspect' &&
			other.act.en === metric.act.en &&
			other.family === metric.family &&
			isPeople(f) &&
			f.category === part.category &&
			f.area === part.area &&
			f.level === part.level &&
			relation(f.period, part.period) === 'same'
		);
	});
}

/** Every share that can be given for a figure; single cases and background have one only where it is stated. */
export function sharesOf(dataset: Dataset, part: Figure): Share[] {
	return wholesOf(dataset, part).flatMap(({whole, basis}) => {
		const aside = part.level === 'case' || part.level === 'context';
		const percent = aside && basis !== 'stated' ? null : percentOf(part, whole, basis);
		return percent ? [{part, whole, basis, percent: plainInterval(percent)}] : [];
	});
}

export type ShareChange = {
	readonly a: Share;
	readonly b: Share;
	/** Percentage points, B − A. */
	readonly points: Interval;
	readonly direction: Direction;
};

/** Two shares in percentage points; null unless parts and wholes may be compared, each with each. */
export function compareShares(dataset: Dataset, a: Share, b: Share): ShareChange | null {
	const refused = [compareFigures(dataset, a.part, b.part), compareFigures(dataset, a.whole, b.whole)].some(
		row => row.verdict === 'not_comparable',
	);
	const [rangeA, rangeB] = [percentOf(a.part, a.whole, a.basis), percentOf(b.part, b.whole, b.basis)];
	const unlike = (a.basis === 'nation') !== (b.basis === 'nation');
	if (refused || unlike || !rangeA || !rangeB) {
		return null;
	}
	return {
		a,
		b,
		points: plainInterval(difference(rangeA, rangeB)),
		direction: direction(rangeA, rangeB),
	};
}
