/** Reads texts to see whether a term is really there, for what the index alone cannot tell. */
import type {Clause} from './clause.ts';
import {matchChineseGap, matchNearChinese, matchRunTogether} from './fuzzy-text.ts';
import type {Prepared} from './normalize.ts';
import {matchText} from './tiers.ts';

const FUZZY = 3;

/** Whether the term is in the text at this tier or better. */
export function isInText(prepared: Prepared, clause: Clause, tier: number): boolean {
	const found =
		matchText(prepared, clause) ??
		matchChineseGap(prepared, clause) ??
		(tier === FUZZY
			? clause.isHan
				? matchNearChinese(prepared, clause)
				: matchRunTogether(prepared, clause)
			: null);
	return found !== null && found.rank <= tier;
}
