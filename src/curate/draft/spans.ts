/** Dates, times and names that hold numbers: spans of text that count nothing. */
import type {Range, Reason} from './types.ts';

export type Span = Range & {readonly reason: Reason; readonly note: string; readonly doubtful: boolean};

const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const YEAR = '(?:19|20)\\d{2}';
const ZH_YEAR = '(?:(?:19|20)\\d{2}|[一二]〇?[〇零一二三四五六七八九]{3})年';

type Rule = {pattern: RegExp; reason: Reason; note?: string; doubtful?: true};

/** In order: what an earlier rule takes, no later one takes again. */
const RULES: readonly Rule[] = [
	{
		pattern: /(?:[:：]|电话|热线|传真|tel\.?|fax)\s*\+?\d[\d\s-]{6,}\d/giu,
		reason: 'site_furniture',
		note: 'a telephone number',
	},
	{
		pattern: /[^\s，。]{0,12}ICP[备证][^\s，。]{0,40}/gu,
		reason: 'site_furniture',
		note: 'registration of the website',
	},
	{pattern: /https?:\/\/[\x21-\x7E]+|\bwww\.[\x21-\x7E]+/giu, reason: 'site_furniture', note: 'an address'},
	{
		pattern:
			/[“"『「‘][^“”"『』「」‘’\n\d]{0,12}\d{1,4}(?:\s*[·.．‧•・-]\s*\d{1,2})?(?![百千万亿])[^“”"『』「」‘’\n\d]{0,12}[”"』」’]/gu,
		reason: 'code_name',
		note: 'a name in quotes',
	},
	// 1．2万 has a scale, so it is a number.
	{
		pattern: /\d{1,2}\s?[·．‧•・]\s?\d{1,2}(?![\d余多]|[百千万亿])/gu,
		reason: 'code_name',
		note: 'the code name of a case',
	},
	{
		pattern: /\d{1,2}\.\d{1,2}(?=\s?(?:专案|系列案|特大|案\b|case\b))/giu,
		reason: 'code_name',
		note: 'the code name of a case',
	},
	{pattern: /(?:19|20)?\d{2}([-./])\d{1,2}\1\d{1,2}(?!\d)/gu, reason: 'date'},
	{pattern: /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/gu, reason: 'date', note: 'a time of day'},
	{
		pattern: new RegExp(
			`(?:${ZH_YEAR})?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?!份?以)(?:份|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号](?!码))?(?:(?:至|到|—|－|-|~)(?:[0-9]{1,2}月)?[0-9]{1,2}[日号])?`,
			'gu',
		),
		reason: 'date',
	},
	{pattern: new RegExp(`${ZH_YEAR}(?![以来多余])`, 'gu'), reason: 'date'},
	{pattern: new RegExp(`${YEAR}(?=年)`, 'gu'), reason: 'date'},
	{pattern: /(?<!\d)\d{1,2}日(?!均)(?=[，,、上下凌晨前至]|$)/gu, reason: 'date'},
	{
		pattern: new RegExp(
			`\\b${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?:\\s*(?:-|–|to)\\s*\\d{1,2}\\b)?(?:,?\\s+${YEAR}\\b)?`,
			'gu',
		),
		reason: 'date',
	},
	{
		pattern: new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR}\\b)?`, 'gu'),
		reason: 'date',
	},
	{pattern: new RegExp(`\\b${MONTH},?\\s+(?:of\\s+)?${YEAR}\\b`, 'gu'), reason: 'date'},
	{
		pattern: new RegExp(
			`(?<=\\b(?:in|since|during|year|until|from|of|by|to|and|late|early|mid|before|after)\\s)${YEAR}\\b(?!\\s+(?:\\p{Ll}+\\s+)?(?:cases|suspects|people|persons|websites|accounts))`,
			'giu',
		),
		reason: 'date',
	},
	// "up 20% on 2023"; "over 2022 accounts" counts.
	{
		pattern: new RegExp(
			`(?<=\\b(?:on|over|than|against|versus|with)\\s)${YEAR}\\b(?=\\s*(?:[.,;:)\\n]|$|(?:levels?|figures?)\\b))`,
			'giu',
		),
		reason: 'date',
	},
	// 净网2024, Clean Net 2018.
	{
		pattern: new RegExp(`(?<=\\p{Script=Han}-?)${YEAR}(?=[”’"'专行]|\\s|$)`, 'gu'),
		reason: 'code_name',
		note: 'the year in a name',
	},
	{
		pattern: new RegExp(`(?<=\\b(?:net|internet|action|operation|campaign)\\s)${YEAR}\\b`, 'giu'),
		reason: 'code_name',
		note: 'the year in a name',
	},
	{pattern: /\b[2-6]G\b/gu, reason: 'name', note: 'a generation of mobile networks'},
	{
		pattern: /(?<![a-z])[A-Z]{2,}[-/]?[A-Z]?\d+(?:[-.]\d+)*(?![\d余多])/gu,
		reason: 'name',
		note: 'letters and digits of a name',
		doubtful: true,
	},
	{
		pattern:
			/(?<=(?:拨打|热线|电话|举报|平台|hotline|dial|call)\s?[“"（(]?)(?:110|119|12110|123\d\d|961\d\d|9\d{4})(?!\d)/giu,
		reason: 'name',
		note: 'a number to call',
	},
	{pattern: /^[^\S\n]*[（(]?\d{1,2}[.．、)）](?!\d)/gmu, reason: 'structure', note: 'a number in a list'},
	{
		pattern: /(?<=^[^\S\n]*[（(]?)[一二三四五六七八九十]{1,3}(?=[、.．)）])/gmu,
		reason: 'structure',
		note: 'a number in a list',
	},
	{
		pattern: /(?:第一|第二|第三|第四|上|下|前[一二两三])(?:个)?(?:季度|半年|个月)/gu,
		reason: 'duration',
		note: 'a part of the year',
	},
	{
		pattern: /\b(?:first|second|third|fourth)\s+(?:half|quarter)\b/giu,
		reason: 'duration',
		note: 'a part of the year',
	},
	{
		pattern:
			/(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百]+|半)\s?(?:余|多|几)?(?:个多?月|个?小时|分钟|周|天|年(?!\d|度)|日(?![，均]))/gu,
		reason: 'duration',
	},
	{
		pattern:
			/\b(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|half)[\s-]+(?:an?\s+)?(?:consecutive\s+)?(?:years?|months?|weeks?|days?|hours?|minutes?)\b(?![\s-]+old)/giu,
		reason: 'duration',
	},
	{
		pattern: /\b\d+\s?-\s?year\s?-\s?old\b|\d+岁|\baged?\s+\d+\b/giu,
		reason: 'duration',
		note: 'an age',
		doubtful: true,
	},
	{
		pattern: /(?:[一二两三四五六七八九十]|\d)(?:个方面|项措施|个环节|大类|个重点|项行动|级)/gu,
		reason: 'structure',
		note: 'how the text or the work is divided',
		doubtful: true,
	},
	{
		pattern:
			/\b(?:two|three|four|five|six|seven|eight|nine|ten|\d)\s+(?:types|kinds|aspects|measures|steps|stages|links)\b/giu,
		reason: 'structure',
		note: 'how the text or the work is divided',
		doubtful: true,
	},
	{pattern: /\bzero\b(?=[\s-]+tolerance)/giu, reason: 'idiom'},
	{
		pattern:
			/\b(?:at|no|any|every|each|which|this|that|by|the)\s+one\b|\bone\s+(?:of|by|another|stroke|after|or|stop|hand)\b|\bone-/giu,
		reason: 'idiom',
	},
];

/** In order of place; they never overlap. */
export function findSpans(text: string): Span[] {
	const spans: Span[] = [];
	const taken = new Uint8Array(text.length);
	for (const {pattern, reason, note = '', doubtful = false} of RULES) {
		for (const match of text.matchAll(pattern)) {
			const start = match.index;
			const end = start + match[0].length;
			if (!taken.subarray(start, end).includes(1)) {
				taken.fill(1, start, end);
				spans.push({start, end, reason, note, doubtful});
			}
		}
	}
	return spans.sort((a, b) => a.start - b.start);
}
