/** A text to a proposal: each of its numbers is either a figure or dismissed. Pure, and the same every time. */
import {boundAt} from '../bounds.ts';
import {findPrinted} from '../claims.ts';
import {type FoundNumber, findNumbers} from '../numbers.ts';
import {damageOf} from './damage.ts';
import {dismissalOf} from './dismiss.ts';
import {fragmentOf, roomOf} from './fragment.ts';
import {guessCategory, guessMetric, guessUnit, type Words, widest} from './guess.ts';
import {remarksOf} from './remarks.ts';
import {clauseAround, sentenceAround} from './scope.ts';
import {findSpans} from './spans.ts';
import type {Fragment, Language, Proposal, ProposedDismissal, ProposedFigure, Range, Terms} from './types.ts';
import {vagueInterval} from './vague.ts';

export type Given = {
	readonly id: string;
	readonly language: Language;
	/** Where the body begins: what is printed above it may be printed again. */
	readonly body: number;
	readonly furniture: Range | undefined;
	readonly terms: Terms;
};

export function propose(text: string, given: Given): Proposal {
	const numbers = findNumbers(text);
	const spans = findSpans(text);
	const figures: ProposedFigure[] = [];
	const dismissed = new Map<number, ProposedDismissal>();
	for (const [i, number] of numbers.entries()) {
		const dismissal = dismissalOf(text, number, spans, given.furniture);
		if (dismissal) {
			dismissed.set(dismissal.start, dismissal);
			continue;
		}
		const before = numbers[i - 1]?.end ?? 0;
		const after = numbers[i + 1]?.start ?? text.length;
		const figure = figureOf(text, number, before, after, given);
		const remarks = remarksOf(text, number, [numbers[i - 1], numbers[i + 1]]);
		// The noun of a range stands beside one end only.
		figures.push({...figure, remarks, damage: remarks.length > 0 ? [] : figure.damage});
	}
	return {figures: named(joined(figures, given), given.id), dismissed: [...dismissed.values()]};
}

function figureOf(
	text: string,
	number: FoundNumber,
	before: number,
	after: number,
	{language, terms, body}: Given,
): ProposedFigure {
	const room = roomOf(text, number, before, after);
	const fragment = safe(fragmentOf(text, room, language, terms), text, number, room.core);
	const words = wordsAround(text, fragment);
	const unit = guessUnit(number, words, language, terms);
	const bound = boundAt(text, number.start, number.end);
	const category = guessCategory(words, terms);
	const isTotal = number.start < body;
	return {
		id: '',
		metric: guessMetric(unit.id, words, terms),
		category,
		level: isTotal || category === widest(terms) ? 'campaign_total' : 'category',
		printed: number.text,
		printedValue: number.value,
		interval: number.value === null ? vagueInterval(number.text) : null,
		bound: bound ?? (number.value === null ? 'about' : 'exact'),
		unit,
		evidence: [{start: fragment.start, exact: fragment.exact}],
		damage: damageOf(text, number, fragment, {language, hasBound: bound !== undefined, unit: unit.id}),
		remarks: [],
	};
}

/** A fragment is read by itself later on: where that finds another number, only the core is kept. */
function safe(fragment: Fragment, text: string, number: FoundNumber, core: Range): Fragment {
	const found = findPrinted(fragment.exact, number.text);
	const fits = fragment.exact.split(/\s+/u).length <= 12;
	return found && fits && fragment.start + found.start === number.start
		? fragment
		: {...core, exact: text.slice(core.start, core.end), hasNoun: fragment.hasNoun};
}

function wordsAround(text: string, fragment: Fragment): Words {
	const clause = clauseAround(text, fragment);
	const sentence = sentenceAround(text, fragment);
	return {
		fragment: fragment.exact,
		clause: text.slice(clause.start, clause.end),
		sentence: text.slice(sentence.start, clause.end),
	};
}

/** A number of the headline that the body prints again is one figure with two pieces of evidence. */
function joined(figures: readonly ProposedFigure[], {body}: Given): ProposedFigure[] {
	const result: ProposedFigure[] = [];
	for (const figure of figures) {
		const at = result.findIndex(
			other =>
				isAbove(other, body) &&
				(other.printed === figure.printed ||
					(other.printedValue !== null && other.printedValue === figure.printedValue)) &&
				other.bound === figure.bound &&
				(other.unit.id === figure.unit.id || other.unit.id === null || figure.unit.id === null),
		);
		const first = result[at];
		if (first) {
			const knows = first.metric.id === null ? figure : first;
			result[at] = {
				...first,
				metric: knows.metric,
				unit: first.unit.id === null ? figure.unit : first.unit,
				evidence: [...first.evidence, ...figure.evidence],
				damage: first.damage.filter(damage => figure.damage.includes(damage)),
			};
		} else {
			result.push(figure);
		}
	}
	return result;
}

const isAbove = ({evidence: [first]}: ProposedFigure, body: number): boolean =>
	first !== undefined && first.start < body;

/** By metric, with the category where two would be the same; at last with a number. */
function named(figures: readonly ProposedFigure[], report: string): ProposedFigure[] {
	const taken = new Set<string>();
	return figures.map(figure => {
		const metric = figure.metric.id ?? 'figure';
		const names = [`${report}.${metric}`, `${report}.${figure.category}.${metric}`];
		let id = names.find(name => !taken.has(name));
		for (let n = 2; id === undefined; n++) {
			const next = `${names[0]}-${n}`;
			id = taken.has(next) ? undefined : next;
		}
		taken.add(id);
		return {...figure, id};
	});
}
