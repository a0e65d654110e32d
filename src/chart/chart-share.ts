/** A share of a whole as a page shows it. */
import {
	basisText,
	percentInterval,
	pointsText,
	reasonText,
	type Share,
	type ShareRow,
	shareTitle,
} from '../compare/index.ts';
import type {Dataset} from '../model/dataset.ts';
import type {Lang} from '../model/types.ts';

export type ChartShare = {
	readonly title: string;
	/** Per cent, '' where the side has no such share. */
	readonly a: string;
	readonly b: string;
	/** In percentage points; null for every pair that is not compared. */
	readonly change: string | null;
	readonly reasons: readonly string[];
};

/** @returns nothing for a row that neither side has */
export function chartShare(dataset: Dataset, row: ShareRow, lang: Lang): ChartShare[] {
	const {a, b} = row;
	const first = a ?? b;
	if (!first) {
		return [];
	}
	const value = (share: Share | null): string => (share ? percentInterval(share.percent, lang, '%') : '');
	const grave = a && b ? row.reasons.filter(reason => !reason.mild) : [];
	const reasons = grave.map(reason => reasonText(reason, lang));
	return [
		{
			title: shareTitle(dataset, first, a && b, lang),
			a: value(a),
			b: value(b),
			change: pointsText(row, lang) ?? null,
			reasons: a && b ? reasons : [basisText(first.basis, lang)],
		},
	];
}
