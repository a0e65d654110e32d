/** A small made-up dataset: two reports, a campaign with one inside it, two cases, a few figures. */
import {indexTables} from '../../src/model/dataset.ts';
import {intervalOf} from '../../src/model/interval.ts';
import type {Case, Figure, Tables} from '../../src/model/types.ts';

const period = (start: string, end: string) => ({
	start,
	end,
	basis: 'stated' as const,
	note: null,
	noteZh: null,
});
const label = (en: string, zh: string, pinyin: string) => ({en, zh, pinyin});
const summary = {en: 'Nothing more is known of it.', zh: '详情不明。'};

function figure(id: string, value: number, more: Partial<Figure> = {}): Figure {
	const bound = more.bound ?? 'exact';
	return {
		id,
		report: 'mps-2018',
		campaign: null,
		case: null,
		source: null,
		metric: 'suspects_arrested',
		category: 'cybercrime',
		area: 'CN',
		level: 'campaign_total',
		period: period('2018-02', '2018-08'),
		kind: 'count',
		unit: 'suspect',
		printed: String(value),
		printedValue: value,
		value,
		...intervalOf(value, bound),
		bound,
		status: 'as_printed',
		reading: null,
		evidence: [],
		partOf: [],
		note: null,
		noteZh: null,
		...more,
	};
}

function caseOf(id: string, more: Partial<Case>): Case {
	return {
		id,
		report: 'mps-2018',
		campaign: 'clean-internet-2018',
		label: label('', '', ''),
		aliases: [],
		category: 'gambling',
		area: 'CN-GS-jiuquan',
		place: {en: 'Jiuquan, Gansu', zh: '甘肃酒泉'},
		period: period('2018-05', '2018-07-12'),
		people: [],
		summary,
		...more,
	};
}

const area = (
	id: string,
	parent: string | null,
	level: 'country' | 'province' | 'prefecture',
	en: string,
	zh: string,
	pinyin: string,
) => ({
	id,
	parent,
	level,
	label: label(en, zh, pinyin),
	iso: null,
	gbt2260: null,
	aliases: [],
});

const metric = (
	id: string,
	en: string,
	zh: string,
	pinyin: string,
	unit: string,
	kind: 'count' | 'money',
) => ({
	id,
	label: label(en, zh, pinyin),
	unit,
	kind,
	act: {en: '', zh: ''},
	counts: unit,
	generic: true,
	family: 'people',
	definition: {en: '', zh: ''},
	near: [],
	aliases: [],
});

const category = (
	id: string,
	parent: string | null,
	en: string,
	zh: string,
	pinyin: string,
	aliases: string[] = [],
) => ({
	id,
	parent,
	includes: [],
	label: label(en, zh, pinyin),
	aliases,
	iccs: null,
	note: null,
});

const report = (id: string, tier: 'primary' | 'parallel', year: string, en: string) => ({
	id,
	tier,
	label: label(en, `公安部，${year}年`, `gong an bu ${year} nian`),
	title: {en: `Results of ${year}`, zh: `${year}年战果`},
	publisher: 'mps',
	carrier: {en: '', zh: ''},
	source: {file: null, sha256: null, length: null, language: 'en' as const, translation: 'none' as const},
	published: {
		date: `${year}-09-07`,
		basis: 'stated' as const,
		note: null,
		noteZh: null,
		source: null,
		url: null,
	},
	area: 'CN',
	period: period(`${year}-02`, `${year}-08`),
	campaign: id === 'mps-2018' ? 'clean-internet-2018' : null,
	quality: {rating: 'readable' as const, note: {en: '', zh: ''}},
	summary,
});

const tables: Tables = {
	publishers: [
		{
			id: 'mps',
			label: label('Ministry of Public Security', '公安部', 'gong an bu'),
			area: 'CN',
			type: 'national',
		},
	],
	areas: [
		area('CN', null, 'country', 'China', '中国', 'zhong guo'),
		area('CN-GS', 'CN', 'province', 'Gansu', '甘肃', 'gan su'),
		area('CN-GS-jiuquan', 'CN-GS', 'prefecture', 'Jiuquan', '酒泉', 'jiu quan'),
		area('CN-GD', 'CN', 'province', 'Guangdong', '广东', 'guang dong'),
	],
	units: [
		{
			id: 'suspect',
			plural: 'suspects',
			measure: '名',
			noun: {en: 'suspect', zh: '嫌疑人'},
			population: 'persons',
		},
		{id: 'CNY', plural: 'yuan', measure: '元', noun: {en: 'yuan', zh: ''}, population: null},
	],
	categories: [
		category('cybercrime', null, 'Cybercrime', '网络犯罪', 'wang luo fan zui'),
		category('telecom_fraud', 'cybercrime', 'Telecom fraud', '电信网络诈骗', 'dian xin wang luo zha pian', [
			'wire fraud',
			'电信诈骗',
		]),
		category('gambling', 'cybercrime', 'Gambling', '网络赌博', 'wang luo du bo'),
		category('routine_loan', 'cybercrime', 'Trap loans', '套路贷', 'tao lu dai'),
	],
	metrics: [
		metric(
			'suspects_arrested',
			'Suspects arrested',
			'抓获犯罪嫌疑人数',
			'zhua huo fan zui xian yi ren shu',
			'suspect',
			'count',
		),
		metric('funds_frozen', 'Funds frozen', '冻结资金', 'dong jie zi jin', 'CNY', 'money'),
	],
	reports: [
		report('mps-2018', 'primary', '2018', 'Ministry of Public Security, 2018'),
		report('paper-2021', 'parallel', '2021', 'A newspaper, 2021'),
	],
	campaigns: [
		{
			id: 'clean-internet-2018',
			parent: null,
			label: label('Clean Internet 2018', '“净网2018”专项行动', 'jing wang 2018 zhuan xiang xing dong'),
			aliases: ['Net 2018', 'jingwang 2018', '净网2018'],
			reports: ['mps-2018'],
			area: 'CN',
			period: period('2018-02', '2018-12'),
			summary,
		},
		{
			id: 'seedlings-2018',
			parent: 'clean-internet-2018',
			label: label('Protecting Seedlings 2018', '护苗2018', 'hu miao 2018'),
			aliases: [],
			reports: ['mps-2018'],
			area: 'CN',
			period: period('2018-03', '2018-06'),
			summary,
		},
	],
	cases: [
		caseOf('mps-2018.jiuquan-loan', {
			label: label('Jiuquan loan ring', '酒泉“5·30”网络套路贷案', 'jiu quan 5 30 wang luo tao lu dai an'),
			aliases: ['5.30 case'],
			category: 'routine_loan',
			summary: {
				en: 'A borrower on a small-loan platform was extorted with violence after falling behind. The inquiry led to rings in several provinces and to a warehouse of telephones.',
				zh: '一名居民在小额网贷平台借款逾期后遭暴力催债。',
			},
		}),
		caseOf('mps-2018.guangdong-bets', {
			label: label('Guangdong one-yuan bets', '广东一元购赌博案', 'guang dong yi yuan gou du bo an'),
			campaign: 'seedlings-2018',
			area: 'CN-GD',
			place: {en: 'Guangdong', zh: '广东'},
			people: ['Zou'],
		}),
	],
	periods: [],
	figures: [
		figure('mps-2018.suspects_arrested', 33000, {bound: 'at_least', campaign: 'clean-internet-2018'}),
		figure('mps-2018.jiuquan-loan.suspects_arrested', 400, {
			case: 'mps-2018.jiuquan-loan',
			category: 'routine_loan',
			area: 'CN-GS-jiuquan',
			level: 'case',
		}),
		figure('mps-2018.guangdong-bets.suspects_arrested', 62, {
			case: 'mps-2018.guangdong-bets',
			category: 'gambling',
			area: 'CN-GD',
			level: 'case',
		}),
		figure('mps-2018.guangdong-bets.funds_frozen', 62000, {
			case: 'mps-2018.guangdong-bets',
			metric: 'funds_frozen',
			category: 'gambling',
			area: 'CN-GD',
			level: 'case',
			kind: 'money',
			unit: 'CNY',
			printed: '6.2万',
			bound: 'at_least',
		}),
		figure('mps-2018.money_lost', 1.8e9, {
			metric: 'funds_frozen',
			kind: 'money',
			unit: 'CNY',
			printed: '1,800 million',
			value: null,
			low: null,
			high: null,
			status: 'damaged',
			reading: {
				basis: 'convention',
				reason: '',
				reasonZh: null,
				source: null,
				url: null,
				confidence: 'none',
				likely: 1.8e7,
				expect: null,
				original: null,
			},
		}),
		figure('paper-2021.suspects_arrested', 1200, {
			report: 'paper-2021',
			period: period('2021-01', '2021-10'),
		}),
	],
};

export const sample = indexTables(tables);
