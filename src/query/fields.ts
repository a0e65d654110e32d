/** THE table of fields of the query language: `area:gansu`, `suspects>100`, `from:2018`. */
import type {Figure, Metric, RecordType} from '../model/types.ts';
import {BOUNDS, KINDS, LEVELS, STATUSES, TIERS, TYPES} from './choices.ts';
import {overlaps} from './date.ts';
import {choice, type Field, names, quantity, time} from './field-kinds.ts';
import {fold} from './fold.ts';
import * as links from './links.ts';
import {bare, DATED, figure, inYears, money, spanOf, suspects} from './record-values.ts';
import {tierOf} from './tier.ts';
import {unitNames} from './units.ts';

const ALL: readonly RecordType[] = [...DATED, 'metric', 'category'];

/** A label inside a sentence; `QQ groups` keeps its capitals. */
const uncapital = (text: string): string =>
	text.replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase());

export const FIELDS: readonly Field[] = [
	names(
		{
			key: 'area',
			aliases: ['place', 'province', '地区', '地方', '省'],
			applies: ['report', 'campaign', 'case', 'figure'],
		},
		dataset => dataset.tables.areas,
		links.areasOf,
		({en, zh}) => ({en: `in ${en}`, zh: `地区为${zh}`}),
	),
	names(
		{key: 'category', aliases: ['crime', '类别', '罪名'], applies: ['case', 'figure', 'category']},
		dataset => dataset.tables.categories,
		links.categoriesOf,
		({en, zh}) => ({en: `about ${uncapital(en)}`, zh: `类别为${zh}`}),
	),
	names(
		{key: 'metric', aliases: ['measure', '指标'], applies: ['figure', 'metric']},
		dataset => dataset.tables.metrics,
		links.metricsOf,
		({en, zh}) => ({en: `counting ${uncapital(en)}`, zh: `指标为${zh}`}),
	),
	names(
		{key: 'report', aliases: ['source', '报告', '来源'], applies: DATED},
		dataset => dataset.tables.reports,
		links.reportsOf,
		({en, zh}) => ({en: `from the report of ${en}`, zh: `报告为${zh}`}),
	),
	names(
		{key: 'campaign', aliases: ['行动', '专项行动'], applies: DATED},
		dataset => dataset.tables.campaigns,
		links.campaignsOf,
		({en, zh}) => ({en: `of ${en}`, zh: `属于${zh}`}),
	),
	names(
		{key: 'case', aliases: ['案件', '案例'], applies: ['case', 'figure']},
		dataset => dataset.tables.cases,
		links.casesOf,
		({en, zh}) => ({en: `of the case ${en}`, zh: `案件为${zh}`}),
	),
	names(
		{key: 'publisher', aliases: ['发布', '发布单位'], applies: DATED},
		dataset => dataset.tables.publishers,
		links.publishersOf,
		({en, zh}) => ({en: `published by ${en}`, zh: `由${zh}发布`}),
	),
	names(
		{key: 'unit', aliases: ['单位'], applies: ['figure', 'metric']},
		unitNames,
		(_, {type, record}) => (type === 'figure' || type === 'metric' ? [(record as Figure | Metric).unit] : []),
		({en, zh}) => ({en: `counted in ${en}`, zh: `单位为${zh}`}),
	),
	choice(
		{key: 'status', aliases: ['状态'], applies: ['figure']},
		STATUSES,
		(_, found) => figure(found)?.status ?? null,
		({en, zh}) => ({en: `marked ${en}`, zh: `状态为${zh}`}),
	),
	choice(
		{key: 'level', aliases: ['层级'], applies: ['figure']},
		LEVELS,
		(_, found) => figure(found)?.level ?? null,
		({en, zh}) => ({en: `at the level of ${en}`, zh: `层级为${zh}`}),
	),
	choice(
		{key: 'bound', aliases: ['界'], applies: ['figure']},
		BOUNDS,
		(_, found) => figure(found)?.bound ?? null,
		({en, zh}) => ({en: `printed as “${en}”`, zh: `表述为“${zh}”`}),
	),
	choice(
		{key: 'kind', aliases: ['种类'], applies: ['figure', 'metric']},
		KINDS,
		(_, {type, record}) => (type === 'figure' || type === 'metric' ? (record as Figure | Metric).kind : null),
		({en, zh}) => ({en: `that are ${en}`, zh: `种类为${zh}`}),
	),
	choice({key: 'tier', aliases: ['级别'], applies: DATED}, TIERS, tierOf, ({en, zh}) => ({
		en: `of the ${en} tier`,
		zh: `层次为${zh}`,
	})),
	choice(
		{key: 'type', aliases: ['类型'], applies: ALL},
		TYPES,
		(_, found) => found.type,
		({en, zh}) => ({en, zh}),
	),
	time(
		{key: 'from', aliases: ['since', '从', '自'], applies: DATED},
		(start, end, date) => overlaps({start, end}, date, undefined),
		spanOf,
		({en, zh}) => ({en: `from ${en}`, zh: `自${zh}起`}),
	),
	time(
		{key: 'to', aliases: ['until', '到', '至'], applies: DATED},
		(start, end, date) => overlaps({start, end}, undefined, date),
		spanOf,
		({en, zh}) => ({en: `to ${en}`, zh: `至${zh}止`}),
	),
	time({key: 'year', aliases: ['年', '年份'], applies: DATED}, inYears, spanOf, ({en, zh}) => ({
		en: `in ${en}`,
		zh: `${zh}年`,
	})),
	quantity(
		{key: 'value', aliases: ['number', '数值', '值'], applies: ['figure']},
		(_, found) => [figure(found)].filter(row => row !== null),
		({en, zh}) => ({en: `with a value of ${en}`, zh: `数值${zh}`}),
	),
	quantity(
		{key: 'low', aliases: ['下限'], applies: ['figure']},
		(_, found) => bare(found, 'low'),
		({en, zh}) => ({en: `with a low end of ${en}`, zh: `下限${zh}`}),
	),
	quantity(
		{key: 'high', aliases: ['上限'], applies: ['figure']},
		(_, found) => bare(found, 'high'),
		({en, zh}) => ({en: `with a high end of ${en}`, zh: `上限${zh}`}),
	),
	quantity(
		{key: 'suspects', aliases: ['suspect', 'arrests', '嫌疑人', '抓获'], applies: ['case', 'figure']},
		suspects,
		({en, zh}) => ({en: `with ${en} suspects`, zh: `嫌疑人${zh}名`}),
	),
	quantity(
		{key: 'money', aliases: ['funds', 'cny', '金额', '资金'], applies: ['case', 'figure']},
		money,
		({en, zh}) => ({en: `with ${en.replace(/ (?=\d)/, ' CNY ')}`, zh: `金额${zh}元`}),
	),
];

const byName = new Map(FIELDS.flatMap(field => [field.key, ...field.aliases].map(name => [name, field])));

/** The field of that name, in any spelling; undefined for a word that is none. */
export function fieldOf(name: string): Field | undefined {
	return byName.get(fold(name));
}

/** Every name a field answers to. */
export const FIELD_NAMES: readonly string[] = [...byName.keys()];
