/** A whole comparison in words: what holds for all is said once, under the sides or a group's heading. */
import type {Dataset} from '../model/dataset.ts';
import type {Both, Figure, Lang} from '../model/types.ts';
import {conventionText} from './convention.ts';
import {comparedText, joinReasons, reasonText, refusedSides} from './explain.ts';
import {type Group, groupRows} from './group.ts';
import type {Comparison, Reason, Row} from './types.ts';
import {both} from './words.ts';

export const HEADINGS: Readonly<Record<Group, Both>> = {
	comparable: both('Comparable', '可比较'),
	with_care: both('To be compared with care', '须谨慎比较'),
	not_comparable: both('Not comparable', '不可比较'),
	only_in_a: both('Only in A', '仅A有'),
	only_in_b: both('Only in B', '仅B有'),
};

/** What a group's heading says for all its rows. */
export const GROUP_NOTES: Readonly<Partial<Record<Group, Both>>> = {
	only_in_a: both('B does not report these; not reported is not zero.', 'B未报告以下各项，未报告不等于零。'),
	only_in_b: both('A does not report these; not reported is not zero.', 'A未报告以下各项，未报告不等于零。'),
};

/** Reasons without what has been told of the two sides as wholes. */
export function ownReasons(row: Row, {reasons: told}: Comparison): readonly Reason[] {
	const own = row.reasons.flatMap(reason => {
		if (told.some(({text}) => text === reason.text)) {
			return [];
		}
		const lengths = told.find(({text}) => reason.text.startsWith(`${text.slice(0, -1)}; `));
		return lengths ? [afterLengths(reason, lengths)] : [reason];
	});
	// A verdict never stands without its ground.
	return own.some(reason => !reason.mild) ? own : row.reasons;
}

/** "A covers 6 months, B 12; per month the direction is another." → "Per month the direction is another." */
function afterLengths(reason: Reason, lengths: Reason): Reason {
	const tail = reason.text.slice(lengths.text.length + 1);
	return {
		...reason,
		text: tail.charAt(0).toUpperCase() + tail.slice(1),
		textZh: reason.textZh.slice(lengths.textZh.length),
	};
}

/** A row under its heading, which has already said what it is and what holds for all of its group. */
function listedRow(dataset: Dataset, row: Row, comparison: Comparison, lang: Lang): string {
	if (row.verdict !== 'not_comparable') {
		return comparedText(dataset, row, ownReasons(row, comparison), lang);
	}
	const note = GROUP_NOTES[row.b === null ? 'only_in_a' : row.a === null ? 'only_in_b' : 'not_comparable'];
	const why = note ? otherHas(row, lang) : joinReasons(ownReasons(row, comparison), lang);
	const sides = refusedSides(dataset, row, lang);
	return why === '' ? sides : `${sides}${lang === 'zh' ? '' : ' '}${why}`;
}

/** Of a row that one side alone has: what the other does have; '' where it has nothing like it. */
export function otherHas(row: Row, lang: Lang): string {
	const text = joinReasons(row.reasons, lang);
	const at = text.search(lang === 'zh' ? /[AB]所报的是/ : /What [AB] does have/);
	return at < 0 ? '' : text.slice(at);
}

/** Every figure of the rows, for the convention and the sources. */
export const figuresOfRows = (rows: readonly Row[]): Figure[] =>
	rows.flatMap(({a, b}) => [a, b].filter(figure => figure !== null));

/**
 * The whole comparison, line by line: the sides, what holds of both, every row under its group, the convention.
 * @param extra lines to put before the convention
 */
export function explainComparison(
	dataset: Dataset,
	comparison: Comparison,
	lang: Lang,
	extra: readonly string[] = [],
): string[] {
	const {a, b, rows, reasons} = comparison;
	const colon = lang === 'zh' ? '：' : ': ';
	const empty = lang === 'zh' ? '两边都没有可列的数字。' : 'Neither side has a figure to show.';
	const convention = conventionText(figuresOfRows(rows), lang);
	return [
		`A${colon}${a.label[lang]}`,
		`B${colon}${b.label[lang]}`,
		...reasons.map(reason => reasonText(reason, lang)),
		...(rows.length === 0 ? [empty] : []),
		...groupRows(rows).flatMap(part => [
			'',
			`${HEADINGS[part.group][lang]}${lang === 'zh' ? `（${part.rows.length}）` : ` (${part.rows.length})`}`,
			...(GROUP_NOTES[part.group] ? [GROUP_NOTES[part.group]?.[lang] ?? ''] : []),
			...part.rows.map(row => listedRow(dataset, row, comparison, lang)),
		]),
		...extra,
		...(convention ? ['', convention] : []),
	];
}
