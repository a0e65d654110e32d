/**
 * Comparison of figures and of whole sides: pure, apart from any screen. Reasons and sentences quote notes and
 * evidence of the dataset: clean them (text/clean.ts) before they reach a terminal.
 */
export {type Range, rangeOf} from './arithmetic.ts';
export {type CompareOptions, compareSides, compareSteps} from './compare.ts';
export {conventionText} from './convention.ts';
export {explainRow, reasonText} from './explain.ts';
export {
	explainComparison,
	figuresOfRows,
	GROUP_NOTES,
	HEADINGS,
	otherHas,
	ownReasons,
} from './explain-comparison.ts';
export {
	basisText,
	explainShares,
	percentInterval,
	pointsText,
	SHARES_HEADING,
	shareTitle,
} from './explain-shares.ts';
export {type Group, groupOf, groupRows, groups, sortByChange} from './group.ts';
export {openingPair, reportsInOrder} from './opening.ts';
export {changeWords, figureTitle, monthlyChange, rowTitle} from './phrases.ts';
export {monthsOf} from './rate.ts';
export {compareFigures} from './row.ts';
export {rules} from './rules.ts';
export {type Line, seriesOf, stepsOf} from './series.ts';
export {compareShares, type Share, type ShareBasis, type ShareChange, sharesOf} from './share.ts';
export {type ShareRow, shareRows} from './share-rows.ts';
export {resolveSide, type SideOptions} from './side.ts';
export type {
	ComparedRow,
	Comparison,
	Direction,
	Face,
	PerMonth,
	Reason,
	RefusedRow,
	Row,
	Severity,
	Side,
	Verdict,
} from './types.ts';
export {amount} from './words.ts';
