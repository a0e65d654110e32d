/** The distinct words, syllables and numbers of the data. */
import type {Document} from './documents.ts';

export type Vocabulary = {
	readonly words: readonly string[];
	readonly syllables: ReadonlySet<string>;
	readonly numbers: readonly number[];
};

export function vocabularyOf(documents: readonly Document[]): Vocabulary {
	const words = new Set<string>();
	const syllables = new Set<string>();
	const numbers = new Set<number>();
	for (const prepared of new Set(documents.flatMap(({fields}) => fields.map(field => field.prepared)))) {
		for (const word of prepared.words) {
			words.add(word);
		}
		for (const [, number] of prepared.joined.matchAll(/ #([^#]+)#/g)) {
			numbers.add(Number(number));
		}
		const {joined = '', starts = []} = prepared.sound ?? {};
		for (const [i, start] of starts.entries()) {
			syllables.add(joined.slice(start, starts[i + 1]));
		}
	}
	return {words: [...words], syllables, numbers: [...numbers]};
}
