/** What stands below a table of comparisons: its reasons as numbered sentences, and the convention on bounds. */
import {conventionText, type Reason} from '../compare/index.ts';
import type {Figure, Lang} from '../model/types.ts';

export type Notes = {
	/** The numbers of a row's reasons: `1 4 7`. */
	readonly numbers: (reasons: readonly Reason[]) => string;
	readonly lines: readonly string[];
};

/**
 * @param rows reasons of each row; a sentence that several rows share is told once
 * @param sides what is to be said of the two sides as wholes; it comes first, without a number
 * @param figures all that are shown, for the convention on their bounds
 */
export function notesOf(
	rows: readonly (readonly Reason[])[],
	sides: readonly Reason[],
	figures: readonly Figure[],
	lang: Lang,
): Notes {
	const say = (reason: Reason): string => (lang === 'zh' ? reason.textZh : reason.text);
	const key = (reason: Reason): string => `${reason.code} ${say(reason)}`;
	const told = new Map<string, {readonly number: number; readonly line: string}>();
	for (const reason of rows.flat()) {
		if (!told.has(key(reason))) {
			const number = told.size + 1;
			told.set(key(reason), {
				number,
				line: `${number}. ${reason.code}${lang === 'zh' ? '：' : ': '}${say(reason)}`,
			});
		}
	}
	const convention = conventionText(figures, lang);
	return {
		numbers: reasons => reasons.map(reason => told.get(key(reason))?.number).join(' '),
		lines: [
			...sides.map(say),
			...[...told.values()].map(({line}) => line),
			...(convention === undefined ? [] : [convention]),
		],
	};
}
