/** Rules on how well the numbers themselves are known. */
import {placeValue} from '../model/interval.ts';
import type {Figure} from '../model/types.ts';
import {rangeOf} from './arithmetic.ts';
import {type Rule, whichSides} from './rule.ts';
import {both} from './words.ts';

const lost = (figure: Figure): boolean => rangeOf(figure) === null;
const isRounded = (figure: Figure): boolean =>
	figure.bound === 'exact' && figure.value !== null && placeValue(figure.value) >= 100;

const status =
	(wanted: Figure['status'], en: string, zh: string): Rule['check'] =>
	({a, b}) => {
		const sides = whichSides(a.status === wanted, b.status === wanted);
		return sides ? both(`${sides.en} ${sides.plural ? 'are' : 'is'} ${en}`, `${sides.zh}${zh}`) : undefined;
	};

const note = (side: 'a' | 'b'): Rule => ({
	id: `note_${side}`,
	severity: 'qualifies',
	mild: true,
	check: ({[side]: figure}) =>
		figure.note
			? both(
					`On ${side.toUpperCase()}: ${figure.note}`,
					`关于${side.toUpperCase()}：${figure.noteZh ?? figure.note}`,
				)
			: undefined,
});

export const qualityRules: readonly Rule[] = [
	{
		id: 'no_value',
		severity: 'blocks',
		check: ({a, b}) => {
			const sides = whichSides(lost(a), lost(b));
			return sides
				? both(
						`For ${sides.en} no value can be defended: the print is vague or damaged.`,
						`${sides.zh}没有站得住的数值：原文含糊或缺损。`,
					)
				: undefined;
		},
	},
	{
		id: 'damaged',
		severity: 'qualifies',
		check: status('damaged', 'visibly damaged in print.', '原文有明显缺损。'),
	},
	{
		id: 'corrected',
		severity: 'qualifies',
		check: status('corrected', 'corrected from a source outside the report.', '据报道之外的来源更正。'),
	},
	{
		id: 'bounds',
		severity: 'qualifies',
		mild: true,
		check: ({a, b}) => {
			const sides = whichSides(a.bound !== 'exact', b.bound !== 'exact');
			return sides
				? both(
						`${sides.en} ${sides.plural ? 'are bounds' : 'is a bound'}, not an exact number, so every result is an interval.`,
						`${sides.zh}是界限而非确数，故各项结果均为区间。`,
					)
				: undefined;
		},
	},
	{
		id: 'rounded',
		severity: 'qualifies',
		mild: true,
		check: ({a, b}) => {
			const sides = whichSides(isRounded(a), isRounded(b));
			return sides
				? both(
						`${sides.en} ${sides.plural ? 'are' : 'is'} printed without a bound word but plainly rounded.`,
						`${sides.zh}未带“余”“约”等字，但显系取整。`,
					)
				: undefined;
		},
	},
	note('a'),
	note('b'),
];
