/** The noun printed with the number: "black cards" here, "mobile phone black cards" there. */
import type {Both, Figure} from '../model/types.ts';
import type {Context} from './rule.ts';
import {both} from './words.ts';

// Bound words, scale words and adjectives that do not narrow what is counted.
const EMPTY = new Set(
	(
		'more than over about nearly some at least most up to of the a an and or were was been new other ' +
		'hundred thousand million billion yuan pieces kinds ' +
		'illegal criminal online internet network industry people person persons involved arrested seized'
	).split(' '),
);

const words = (text: string): string[] =>
	(text.toLowerCase().match(/[a-z]+/g) ?? [])
		.filter(word => !EMPTY.has(word))
		.map(word => word.replace(/s$/, ''));

const nouns = (figure: Figure): Set<string> => new Set(figure.evidence.flatMap(e => words(e.exact)));

/** The fragment without its bound and number. */
function phrase(figure: Figure): string {
	return (figure.evidence[0]?.exact ?? '')
		.replace(/^.*?\d[\d,.]*\s*(?:(?:hundred|thousand|million|billion)\s+)?/i, '')
		.replaceAll(/["“”]/g, '')
		.trim();
}

/** Same metric, both in English, and one side's noun is the other's with a narrowing word more. */
export function nounsDiffer({dataset, a, b}: Context): Both | undefined {
	const english = [a, b].every(f => dataset.report.get(f.report)?.source.language === 'en');
	if (!english || a.metric !== b.metric || a.level === 'case') {
		return undefined;
	}
	const [wordsA, wordsB] = [nouns(a), nouns(b)];
	const narrower = (x: Set<string>, y: Set<string>): boolean =>
		x.size > 0 && x.size < y.size && [...x].every(word => y.has(word));
	const narrow = narrower(wordsA, wordsB) ? 'B' : narrower(wordsB, wordsA) ? 'A' : undefined;
	const [phraseA, phraseB] = [phrase(a), phrase(b)];
	return narrow && phraseA !== '' && phraseB !== ''
		? both(
				`A prints “${phraseA}”, B “${phraseB}”: ${narrow} may count a narrower kind.`,
				`A原文作“${phraseA}”，B原文作“${phraseB}”：${narrow}的口径可能更窄。`,
			)
		: undefined;
}
