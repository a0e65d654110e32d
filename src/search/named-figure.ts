/**
 * A figure is named by what it counts and where or when: "cases solved 2018", 甘肃 抓获. Records that
 * hold such words here and there (a report whose summary tells of arrests) come after it.
 */
import {certainty, type FieldMatch} from './best-field.ts';
import type {Document} from './documents.ts';
import type {Prepared} from './normalize.ts';
import type {FieldName} from './weights.ts';

/** Less than a word of a record's own name is worth: a record named by all words stays first. */
const NAMED = 8.8;
/** Figures named alike keep their order. */
const SHADE = 0.02;

const CONTEXT: ReadonlySet<FieldName> = new Set(['campaign', 'report', 'area', 'period', 'case', 'category']);

/** Words for kinds of records: in "gambling cases" they ask for cases, not for how many were solved. */
const KINDS = new Set(
	'case cases report reports campaign campaigns figure figures 案件 案 报告 行动 专项行动 数据'.split(' '),
);

function standsIn(
	document: Document,
	{field, match}: FieldMatch,
	isOne: (name: FieldName) => boolean,
): boolean {
	const holds = ({joined, sound}: Prepared): boolean =>
		match.patterns.every(pattern =>
			match.via === 'text'
				? joined.includes(pattern)
				: match.via === 'pinyin' && sound?.joined.includes(pattern),
		);
	return isOne(field.name) || document.fields.some(({name, prepared}) => isOne(name) && holds(prepared));
}

/**
 * @param score of the figure as a record like any other
 * @returns its score as a figure named by the query; `score` where it is not
 */
export function namedScore(document: Document, matches: readonly FieldMatch[], score: number): number {
	if (document.found.type !== 'figure' || matches.length < 2) {
		return score;
	}
	let counted = false;
	let placed = false;
	let sure = 0;
	for (const found of matches) {
		const isMetric = standsIn(document, found, name => name === 'metric');
		const isContext = standsIn(document, found, name => CONTEXT.has(name));
		if (!(isMetric || isContext)) {
			return score;
		}
		// What a case or a campaign is called by as well says nothing of what is counted.
		counted ||= isMetric && !isContext && !KINDS.has(found.clause.norm);
		placed ||= isContext && !isMetric;
		sure += certainty(found.match);
	}
	return counted && placed ? NAMED * sure + SHADE * score : score;
}
