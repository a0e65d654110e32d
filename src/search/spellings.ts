/**
 * Other ways to read a term of the query, beside the way it is written: numbers within Chinese text
 * (三百八十三万, 22000余人, 2018年侦破案件) and pinyin with the tones as digits (jing4wang3).
 */
import {fold} from '../query/fold.ts';
import {parseNumber} from '../query/number.ts';
import type {Term} from '../query/types.ts';
import {FORMAL, NUMERAL} from '../text/chinese-numeral.ts';
import {type Clause, clauseOf} from './clause.ts';
import {isHan} from './normalize.ts';
import {sign} from './tokens.ts';

/** Words that count or measure: after a number they say no more than that it is one. */
const MEASURES =
	'人民币 人次 美元 公斤 元 人 名 起 件 个 家 条 台 部 张 款 种 批 次 项 套 辆 只 枚 份 位 户 年 月 日 号 岁 盒 宗 处 所 例 篇 页 组 支 瓶 吨 间 场 笔 万 亿'.split(
		' ',
	);
const MEASURE = `[余多来几]?(?:${MEASURES.join('|')})*`;
/** Words before a number that say its bound. */
const BOUND = /(?:超过|大约|至少|不到|不足|达到|达|近|约|逾|超|共)$/u;

const CHARACTER = `[${NUMERAL}${FORMAL}]`;
const NUMBER = new RegExp(String.raw`\d[\d,.]*(?:[十百千万亿]+[\d.]*)*|${CHARACTER}{2,}`, 'gu');
/** One numeral character is a number only where nothing but a measure goes with it: 三名. */
const LONE = new RegExp(`^(?<number>${CHARACTER})${MEASURE}$`, 'u');
/** 一二 is no way to write twelve, 二〇二二 is one to write a year. */
const IS_NUMERAL = /\d|[十百千万亿廿卅拾佰仟]|^.{3,}$/u;

type Piece = {readonly text: string; readonly value: number | null};

/** @returns null where no number stands among Chinese characters, or where signs between digits make it a date or a code */
function pieces(folded: string): Piece[] | null {
	if (!isHan(folded) || /\d[-/:·.]\d+[-/:·.]?(?!\d*[百千万亿])/u.test(folded)) {
		return null;
	}
	const lone = LONE.exec(folded);
	if (lone && folded.length > 1) {
		return [{text: lone[1]!, value: parseNumber(lone[1]!) ?? null}];
	}
	const found: Piece[] = [];
	let rest = 0;
	for (const match of folded.matchAll(NUMBER)) {
		const value = IS_NUMERAL.test(match[0]) ? parseNumber(match[0]) : undefined;
		if (value !== undefined) {
			found.push({text: folded.slice(rest, match.index).replace(BOUND, ''), value: null});
			found.push({text: match[0], value});
			rest = match.index + match[0].length;
			rest += new RegExp(`^${MEASURE}`, 'u').exec(folded.slice(rest))?.[0].length ?? 0;
		}
	}
	return rest === 0 ? null : [...found, {text: folded.slice(rest), value: null}];
}

/** `jing4wang3` → `jingwang`; null where a part between digits is no syllable. */
function withoutTones(folded: string, isSyllable: (word: string) => boolean): string | null {
	if (!/^(?:[a-z]+[1-5])+$/.test(folded)) {
		return null;
	}
	const syllables = folded.split(/\d/).filter(Boolean);
	return syllables.every(isSyllable) ? syllables.join('') : null;
}

/** `jinwang2018`: as two words, the first may be misspelt. */
function wordAndNumber(folded: string): Piece[] | null {
	const [, word, number] = /^(\p{L}{4,}?)(\d+)$/u.exec(folded) ?? [];
	return word === undefined || number === undefined || isHan(word)
		? null
		: [
				{text: word, value: null},
				{text: number, value: Number(number)},
			];
}

/** @returns the clauses that stand for the term, read otherwise than as written; null where there is no other way */
export function otherwise(
	{text, mode, not}: Pick<Term, 'text' | 'mode' | 'not'>,
	isSyllable: (word: string) => boolean,
): Clause[] | null {
	const folded = fold(text.replaceAll(/u:|[üǖǘǚǜ]/gi, 'v'));
	const toneless = withoutTones(folded, isSyllable);
	const parts =
		toneless === null ? (wordAndNumber(folded) ?? pieces(folded)) : [{text: toneless, value: null}];
	const clauses = parts?.flatMap(({text: part, value}) => {
		const clause = clauseOf({text: value === null ? part : sign(value), mode, not});
		return clause ? [{...clause, term: text}] : [];
	});
	return clauses?.length ? clauses : null;
}
