/** Fields with a closed list of values, in every spelling that is understood. */
import type {Both} from '../model/types.ts';
import type {Named} from './names.ts';

const choice = (id: string, en: string, zh: string, aliases: readonly string[] = []): Named => ({
	id,
	label: {en, zh} satisfies Both,
	aliases,
});

export const TYPES = [
	choice('campaign', 'campaigns', '专项行动', ['campaign', '行动']),
	choice('case', 'cases', '案件', ['case', '案例']),
	choice('report', 'reports', '报告', ['report', '通报']),
	choice('metric', 'metrics', '指标', ['metric']),
	choice('category', 'categories', '类别', ['category', '罪名']),
	choice('figure', 'figures', '数据', ['figure', 'numbers', '数字']),
	choice('period', 'periods', '时段', ['period']),
];

export const STATUSES = [
	choice('as_printed', 'as printed', '照原文'),
	choice('corrected', 'corrected', '已更正', ['更正']),
	choice('damaged', 'damaged', '有缺损', ['broken', '缺损', '损坏']),
];

export const LEVELS = [
	choice('campaign_total', 'campaign totals', '行动总数', ['total', 'totals', '总数']),
	choice('sub_operation', 'sub-operations', '子行动', ['operation']),
	choice('category', 'categories', '分类', ['类别']),
	choice('case', 'single cases', '个案', ['案件']),
	choice('context', 'context', '背景', ['background']),
];

export const BOUNDS = [
	choice('exact', 'exact', '确数'),
	choice('at_least', 'more than', '超过', ['at least', 'over', '余', '多']),
	choice('about', 'about', '约', ['around']),
	choice('nearly', 'nearly', '近', ['almost']),
	choice('at_most', 'at most', '至多', ['up to']),
];

export const KINDS = [
	choice('count', 'counts', '数量', ['number']),
	choice('money', 'sums of money', '金额', ['amount', '钱']),
];

export const TIERS = [choice('primary', 'primary', '主要', ['main']), choice('parallel', 'parallel', '平行')];
