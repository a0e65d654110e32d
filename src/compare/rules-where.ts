/** Rules on whose number it is: area, level, publisher, tier of source, wording. */
import {type Dataset, isWithin} from '../model/dataset.ts';
import type {Both, Figure} from '../model/types.ts';
import {type FaceCheck, onFaces, type Rule} from './rule.ts';
import type {Face} from './types.ts';
import {areaName, both, publisherName} from './words.ts';

type AreaStand = 'same' | 'peers' | 'apart';

/** Peers are places of one rank, neither inside the other. */
function areaStand(dataset: Dataset, a: string | null, b: string | null): AreaStand {
	if (a === null || b === null || a === b) {
		return 'same';
	}
	const [areaA, areaB] = [dataset.area.get(a), dataset.area.get(b)];
	const nested = isWithin(dataset, a, b) || isWithin(dataset, b, a);
	return areaA && areaB && areaA.level === areaB.level && !nested ? 'peers' : 'apart';
}

const places = (dataset: Dataset, a: Face, b: Face, en: string, zh: string): Both => {
	const [nameA, nameB] = [areaName(dataset, a.area ?? ''), areaName(dataset, b.area ?? '')];
	return both(`A is for ${nameA.en}, B for ${nameB.en}: ${en}`, `A为${nameA.zh}，B为${nameB.zh}：${zh}`);
};

const area: FaceCheck = (dataset, a, b) =>
	areaStand(dataset, a.area, b.area) === 'apart'
		? places(dataset, a, b, 'areas of different rank show no change.', '区域层级不同，看不出增减。')
		: undefined;

const areaPeer: FaceCheck = (dataset, a, b) =>
	areaStand(dataset, a.area, b.area) === 'peers'
		? places(
				dataset,
				a,
				b,
				'two places of unequal size, so no change over time.',
				'两地规模不等，并非同地前后变化。',
			)
		: undefined;

const publisher: FaceCheck = (dataset, a, b) => {
	if (a.publisher === null || b.publisher === null || a.publisher === b.publisher) {
		return undefined;
	}
	const [nameA, nameB] = [publisherName(dataset, a.publisher), publisherName(dataset, b.publisher)];
	return both(
		`A is published by ${nameA.en}, B by ${nameB.en}; their ways of counting may differ.`,
		`A由${nameA.zh}发布，B由${nameB.zh}发布，统计口径可能不同。`,
	);
};

const parallel: FaceCheck = (_dataset, a, b) =>
	a.tier === 'parallel' || b.tier === 'parallel'
		? both(
				'A parallel report is used: for one and the same period it is a second account, not a later state.',
				'使用了旁证报道：同一时期的两个数字是两种说法，并非先后变化。',
			)
		: undefined;

const translation: FaceCheck = (_dataset, a, b) =>
	a.translated === null || b.translated === null || a.translated === b.translated
		? undefined
		: both(
				`${a.translated ? 'A' : 'B'} is known only in machine translation, ${a.translated ? 'B' : 'A'} in the original: the words for the act need not match.`,
				`${a.translated ? 'A' : 'B'}仅见机器译文，${a.translated ? 'B' : 'A'}为原文：行为用词未必对应。`,
			);

export const faceRulesWhere = {area, areaPeer, publisher, parallel, translation};

const isCase = (figure: Figure): boolean => figure.level === 'case';
const isContext = (figure: Figure): boolean => figure.level === 'context';
const isTotal = (figure: Figure): boolean => figure.level === 'campaign_total';

export const whereRules: readonly Rule[] = [
	{
		id: 'area',
		severity: 'blocks',
		// Two cases are compared as cases; the rank of the police that worked them does not matter.
		check: ({dataset, a, b, faceA, faceB}) =>
			isCase(a) && isCase(b) ? undefined : area(dataset, faceA, faceB),
	},
	{
		id: 'level',
		severity: 'blocks',
		check: ({a, b}) => {
			if (isCase(a) !== isCase(b)) {
				return both(
					'A single case is set against a count over a whole period.',
					'一方为单个案件，另一方为整个时期的统计。',
				);
			}
			return isContext(a) !== isContext(b)
				? both('One of the two is background, not a result.', '其中一个是背景数字，不是成果。')
				: undefined;
		},
	},
	{id: 'area_peer', severity: 'qualifies', check: onFaces(areaPeer)},
	{
		id: 'single_cases',
		severity: 'qualifies',
		check: ({a, b}) =>
			isCase(a) && isCase(b)
				? both(
						'Two single cases, told as examples: they say nothing of the whole.',
						'两个单独案例，仅为示例，不反映总体。',
					)
				: undefined,
	},
	{
		id: 'level_scope',
		severity: 'qualifies',
		check: ({a, b}) => {
			if (isCase(a) || isCase(b) || isContext(a) || isContext(b) || isTotal(a) === isTotal(b)) {
				return undefined;
			}
			const [total, line] = isTotal(a) ? ['A', 'B'] : ['B', 'A'];
			return both(
				`${total} is a campaign's grand total, ${line} one line of a wider campaign.`,
				`${total}是专项行动总数，${line}是更大行动中的一项。`,
			);
		},
	},
	{id: 'publisher', severity: 'qualifies', check: onFaces(publisher)},
	{id: 'parallel', severity: 'qualifies', check: onFaces(parallel)},
	{id: 'translation', severity: 'qualifies', check: onFaces(translation)},
];
