/**
 * Chinese numerals. A numeral character is often no number at all (统一, 逐一, 万一), so a lone one
 * counts only where the grammar makes it a number:
 *   1. after 第: 第六个;
 *   2. in a run of two or more that reads as a numeral with a place word: 三百, 二十一, 五千万;
 *   3. as a place word after 数, 几 or 上, where no single number is said: 数十万元, 上千人; 十数 too;
 *   4. in a run before a measure word, with 余 多 几 来 allowed between: 三名, 两起, 十余家;
 *   5. with 余 多 几 来 before 万 or 亿: 百余万; and 廿, 卅 and runs of the numerals of cheques (壹佰) always;
 * and never where it is part of a word of NOT_NUMBERS, whatever follows. A measure word that more often
 * ends another word (方, 面, 线, 体) is left out of the list, for the same reason.
 * What the rule lets through wrongly must be dismissed in the record; what it misses would be lost,
 * so in doubt a measure word is on the list.
 */
import {chineseValue, FORMAL, NUMERAL} from '../text/chinese-numeral.ts';

const NOT_NUMBERS = (
	'统一 唯一 逐一 单一 万一 专一 一一 合一 归一 一些 一定 一样 一直 一般 一切 一旦 一边 一方面 一致 一律 一贯 ' +
	'一系列 一连串 一共 一向 一度 一经 一带 一线 一体 一如 一并 一举 一味 一再 一起来 一下 一时 进一步 下一步 ' +
	'百分之 千万别 千万不 千方百计 万分 万物 万众 亿万 万维网 百姓 百货 百科 十分 十足 再三 三农 两会 两岸 四处 四周 ' +
	'四川 三亚 三明 三峡 九江 六安 五金 五角 二维码 二手 七夕 八卦 一方 五花八门'
).split(' ');

const MEASURES = (
	'个名人起件条家部台张款种批次项套辆只枚份位户元美元年月日号天周小时分钟岁倍成省市县区国级类宗组支处所座间' +
	'部门行业领域例轮届期步点句页场笔单车吨克斤公里米平方余多几来'
).split('');

const RUN = new RegExp(
	`[${FORMAL}][${FORMAL}零]*[${FORMAL}万亿]+|[${NUMERAL}半]+(?:[余多几来][万亿]+)?`,
	'gu',
);
/** 十数起: more than ten, but no single number. */
const TEEN = /^数(?=[万亿个名人起件家部台条张款种批次项套只枚份位户元])[万亿]*/u;

export type Run = {readonly start: number; readonly end: number};
/** `vague`: 数十万 says no single number. */
export type FoundRun = Run & {readonly vague: boolean};

// 人数十万 and 网上百万 are other words, by chance beside a numeral.
const VAGUE = /(?<![人总次个件户岁])数$|几$|(?<![网线以])上$/u;

/** Where Chinese numerals stand as numbers, by the rule above; 第 is part of an ordinal. */
export function findChinese(text: string): FoundRun[] {
	const words = NOT_NUMBERS.flatMap(word => occurrences(text, word));
	const runs: FoundRun[] = [];
	for (const match of text.matchAll(RUN)) {
		const start = match.index;
		const teen = match[0] === '十' ? (TEEN.exec(text.slice(start + 1, start + 6))?.[0] ?? '') : '';
		const end = start + match[0].length + teen.length;
		if (teen !== '') {
			runs.push({start, end, vague: true});
			continue;
		}
		// 1.2万 and 4200余万 belong to the digits before them.
		if (/[\d.０-９][余多几来]?$/u.test(text.slice(Math.max(0, start - 3), start))) {
			continue;
		}
		if (words.some(word => word.start < end && start < word.end)) {
			continue;
		}
		const ordinal = text[start - 1] === '第';
		const compound =
			(/[廿卅]/u.test(match[0]) || (match[0].length > 1 && /[十百千万亿拾佰仟]/u.test(match[0]))) &&
			chineseValue(match[0]) !== null;
		const vague = isVague(match[0], text.slice(Math.max(0, start - 2), start), text.charAt(end));
		if (ordinal || vague || compound || MEASURES.includes(text.charAt(end))) {
			runs.push({start: ordinal || vague ? start - 1 : start, end, vague});
		}
	}
	return runs;
}

/** 上百 says no single number; 上百余 says "more than a hundred". */
function isVague(run: string, before: string, next: string): boolean {
	if (!/^[十百千万亿]+(?:[余多几来][万亿]+)?$/u.test(run) || !VAGUE.test(before)) {
		return false;
	}
	return !(before.endsWith('上') && (/[余多几来]/u.test(run) || /[余多]/u.test(next)));
}

function occurrences(text: string, word: string): Run[] {
	const found: Run[] = [];
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		found.push({start: at, end: at + word.length});
	}
	return found;
}
