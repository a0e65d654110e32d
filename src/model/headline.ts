/** The figures that stand for a whole: how many cases, how many suspects. */
import {oncePer} from './once-per.ts';
import type {Figure} from './types.ts';

const CASES = [
	'cases_solved',
	'cases_filed',
	'cases_handled',
	'cases_solved_with_support',
	'admin_cases_handled',
];
const SUSPECTS = ['suspects_arrested', 'suspects_transferred', 'suspects_investigated_and_punished'];
const MONEY = ['funds_frozen', 'funds_involved', 'illegal_profit', 'money_role_unknown', 'victim_loss'];

/** Of the figures of one kind of act, the one that contains the others: not a part, then the largest. */
function widest(figures: readonly Figure[], metrics: readonly string[]): Figure | undefined {
	for (const metric of metrics) {
		const own = figures.filter(figure => figure.metric === metric);
		if (own.length > 0) {
			return own.reduce((best, figure) => (rank(figure) > rank(best) ? figure : best));
		}
	}
	return undefined;
}

const rank = (figure: Figure): number => (figure.partOf.length > 0 ? 0 : 1e15) + (figure.value ?? 0);

export type Headline = {
	readonly cases: Figure | undefined;
	readonly suspects: Figure | undefined;
	readonly money: Figure | undefined;
};

const LONG = 200;
const ofLong = oncePer(lookedThrough);

/**
 * @param figures the figures of one report, campaign or case; long lists are looked through once
 * @returns undefined where it states none; the act (solved, filed …) is the figure's own metric
 */
export function headline(figures: readonly Figure[]): Headline {
	return figures.length < LONG ? lookedThrough(figures) : ofLong(figures);
}

function lookedThrough(figures: readonly Figure[]): Headline {
	const totals = figures.filter(figure => figure.level === 'campaign_total');
	const from = totals.some(figure => CASES.includes(figure.metric)) ? totals : figures;
	return {cases: widest(from, CASES), suspects: widest(from, SUSPECTS), money: widest(figures, MONEY)};
}
