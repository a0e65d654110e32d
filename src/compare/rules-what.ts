/** Rules on what is counted: the act, the thing, its unit, and which part of a kind. */
import type {Dataset} from '../model/dataset.ts';
import {nounsDiffer} from './noun.ts';
import {isPartOf} from './part-of.ts';
import type {Context, Rule} from './rule.ts';
import {actScope, categoryStand, scopeTail} from './stand.ts';
import {both, categoryName, lower, metricName} from './words.ts';

const population = (dataset: Dataset, unit: string): string | null =>
	dataset.unit.get(unit)?.population ?? null;

const bothPeople = ({dataset, a, b}: Context): boolean =>
	population(dataset, a.unit) !== null && population(dataset, b.unit) !== null;

const plural = (dataset: Dataset, unit: string): string => dataset.unit.get(unit)?.plural ?? unit;
const noun = (dataset: Dataset, unit: string): string => {
	const record = dataset.unit.get(unit);
	return record?.noun.zh || record?.measure || unit;
};

export const whatRules: readonly Rule[] = [
	{
		id: 'same_figure',
		severity: 'blocks',
		check: ({a, b}) =>
			a.id === b.id ? both('A and B are one and the same figure.', 'A与B是同一个数字。') : undefined,
	},
	{
		id: 'metric',
		severity: 'blocks',
		check: ({dataset, a, b}) => {
			if (a.metric === b.metric) {
				return undefined;
			}
			const [nameA, nameB] = [metricName(dataset, a.metric), metricName(dataset, b.metric)];
			return both(
				`A counts ${lower(nameA.en)}, B ${lower(nameB.en)}: a different act or thing, so neither continues the other.`,
				`A统计的是${nameA.zh}，B统计的是${nameB.zh}：行为或对象不同，不能前后相接。`,
			);
		},
	},
	{
		id: 'act_unstated',
		severity: 'blocks',
		check: ({dataset, a, b}) =>
			[a, b].some(figure => dataset.metric.get(figure.metric)?.act.en === 'not stated')
				? both(
						'The text as we have it no longer says which act is counted, so it matches no other count.',
						'现存文本已看不出统计的是何种行为，与任何统计都不能对应。',
					)
				: undefined,
	},
	{
		id: 'unit',
		severity: 'blocks',
		check: context => {
			const {dataset, a, b} = context;
			if (a.unit === 'unknown' || b.unit === 'unknown') {
				return both('What is counted was lost from the text, so it has no unit.', '计数对象已失，单位不明。');
			}
			return a.unit === b.unit || bothPeople(context)
				? undefined
				: both(
						`A counts in ${plural(dataset, a.unit)}, B in ${plural(dataset, b.unit)}.`,
						`A以${noun(dataset, a.unit)}计，B以${noun(dataset, b.unit)}计。`,
					);
		},
	},
	{
		id: 'population',
		severity: 'blocks',
		check: context => {
			const {dataset, a, b} = context;
			const [pA, pB] = [population(dataset, a.unit), population(dataset, b.unit)];
			const zh = (p: string | null) => (p === 'persons' ? '人数' : '人次');
			return bothPeople(context) && pA !== pB
				? both(
						`A counts ${pA}, B ${pB}: one person may be counted more than once.`,
						`A计${zh(pA)}，B计${zh(pB)}：同一人可能被计多次。`,
					)
				: undefined;
		},
	},
	{
		id: 'part_of_whole',
		severity: 'blocks',
		check: ({dataset, a, b}) => {
			const [inB, inA] = [isPartOf(dataset, a, b), isPartOf(dataset, b, a)];
			return inA || inB
				? both(
						`${inB ? 'A' : 'B'} is a part of ${inB ? 'B' : 'A'}: a share can be given, a change cannot.`,
						`${inB ? 'A' : 'B'}是${inB ? 'B' : 'A'}的一部分：可算占比，不可算增减。`,
					)
				: undefined;
		},
	},
	{
		id: 'category',
		severity: 'blocks',
		check: context => {
			const [nameA, nameB] = names(context);
			return categoryStand(context) === 'blocks'
				? both(
						`A is on ${lower(nameA.en)}, B on ${lower(nameB.en)}: different kinds, or a kind and one part of it.`,
						`A涉及${nameA.zh}，B涉及${nameB.zh}：种类不同，或为整体与其中一类。`,
					)
				: undefined;
		},
	},
	{
		id: 'category_scope',
		severity: 'qualifies',
		check: context => {
			const [nameA, nameB] = names(context);
			return categoryStand(context) === 'qualifies'
				? both(
						`The scope differs: A is counted under ${lower(nameA.en)}, B under ${lower(nameB.en)}${scopeTail(context).en}.`,
						`统计范围不同：A计在“${nameA.zh}”之下，B计在“${nameB.zh}”之下${scopeTail(context).zh}。`,
					)
				: undefined;
		},
	},
	{id: 'act_scope', severity: 'qualifies', check: actScope},
	{id: 'printed_noun', severity: 'qualifies', check: nounsDiffer},
	{
		id: 'population_wording',
		severity: 'qualifies',
		check: context => {
			const {dataset, a, b} = context;
			return a.unit !== b.unit && bothPeople(context)
				? both(
						`A counts ${plural(dataset, a.unit)}, B ${plural(dataset, b.unit)}: the wider word may take in more.`,
						`A计${noun(dataset, a.unit)}，B计${noun(dataset, b.unit)}：用词宽者可能所含更多。`,
					)
				: undefined;
		},
	},
];

const names = ({dataset, a, b}: Context) =>
	[categoryName(dataset, a.category), categoryName(dataset, b.category)] as const;
