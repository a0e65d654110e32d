/** Questions as people ask them: "how many people were arrested in 2018", 甘肃的案件有哪些. */
import {fold} from '../query/fold.ts';
import type {Query, Term} from '../query/types.ts';

/** Words that hold a sentence together and name nothing. */
const ENGLISH = new Set(
	(
		'a an the of in on at by for from to into with and or as about during between ' +
		'how many much number amount total what which who whom whose when where why ' +
		'is are was were be been being do does did has have had there this that these those it its all any ' +
		'more than over under least most nearly almost up total totals overall statistics stats ' +
		'me i we you show find list tell give get please can could would want need know see looking ' +
		'down up out off anything something happen happened happens'
	).split(' '),
);
const CHINESE =
	/有多少[人个起家条]?|多少[人个起家条]?|有哪些|哪些|有几[人个起家条]|是什么|什么|请问|一共|总共|关于|哪个|哪年|情况|的|了|吗|呢/gu;

function plain(term: Term): Term[] {
	if (term.mode !== 'fuzzy' || term.not || term.raw.startsWith('"')) {
		return [term];
	}
	if (ENGLISH.has(fold(term.text))) {
		return [];
	}
	const parts = term.text.split(CHINESE);
	return parts.length === 1
		? [term]
		: parts.filter(text => text.trim() !== '').map(text => ({...term, text}));
}

export type Plainer = {
	readonly query: Query;
	/** What was left out, as typed. */
	readonly skipped: readonly string[];
};

/** @returns the query without its function words; null where it has none, or nothing else */
export function withoutFunctionWords(query: Query): Plainer | null {
	const terms = query.terms.map(plain);
	const same = terms.every((its, i) => its.length === 1 && its[0] === query.terms[i]);
	if (same || terms.every(its => its.length === 0)) {
		return null;
	}
	const skipped = query.terms.flatMap((term, i) => {
		const its = terms[i]!;
		return its[0] === term ? [] : its.length === 0 ? [term.text] : (term.text.match(CHINESE) ?? []);
	});
	return {query: {...query, terms: terms.flat()}, skipped};
}
