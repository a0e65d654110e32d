/** Shares in sentences: "7.94% to 8.49% in A, 10.6% to 13.1% in B: up by 2.1 to 5.2 percentage points". */
import type {Dataset} from '../model/dataset.ts';
import type {Interval} from '../model/interval.ts';
import type {Both, Lang} from '../model/types.ts';
import {joinReasons} from './explain.ts';
import {figureTitle} from './phrases.ts';
import type {Share, ShareBasis} from './share.ts';
import type {ShareRow} from './share-rows.ts';
import {areaName, both, lower, metricName} from './words.ts';

export const SHARES_HEADING: Both = both('Shares of a whole', '占比');

const BASES: Readonly<Record<ShareBasis, Both>> = {
	stated: both('the text counts them among these', '原文写明计入其中'),
	same_report: both('one report gives both, but does not say “of which”', '两数同见一篇，原文未写“其中”'),
	beside: both(
		'not said whether among these or on top; the interval holds both readings',
		'原文未说明是否计入其中，区间兼容两种读法',
	),
	nation: both('another report for the same period', '同一时期的另一篇报道'),
};

export const basisText = (basis: ShareBasis, lang: Lang): string => BASES[basis][lang];

/** Two digits after the point below ten, one above; rounded outwards. */
export function percentInterval({low, high}: Interval, lang: Lang, unit: string): string {
	const digits = Math.max(Math.abs(low), Math.abs(high)) < 10 ? 100 : 10;
	const clean = (n: number): number => Number((n * digits).toPrecision(12));
	const [from, to] = [Math.floor(clean(low)) / digits, Math.ceil(clean(high)) / digits];
	if (low === high || from === to) {
		return `${Math.round(clean(low)) / digits}${unit}`;
	}
	return lang === 'zh' ? `${from}${unit}至${to}${unit}` : `${from}${unit} to ${to}${unit}`;
}

/**
 * What of what: "Insiders arrested per hundred suspects arrested (personal information)".
 * @param other the share it is set against, where there is one: of the same metrics
 */
export function shareTitle(dataset: Dataset, share: Share, other: Share | null, lang: Lang): string {
	const {part, whole, basis} = share;
	const zh = lang === 'zh';
	const title = figureTitle(dataset, part, other?.part ?? null, lang);
	if (basis === 'nation') {
		const [inner, outer] = [areaName(dataset, part.area)[lang], areaName(dataset, whole.area)[lang]];
		return zh ? `${inner}占${outer}：${title}` : `${inner}'s share of ${outer}: ${lower(title)}`;
	}
	if (part.metric === whole.metric) {
		return zh ? `${title}占总数` : `${title}, of the total`;
	}
	const [partName, wholeName] = [part, whole].map(f => metricName(dataset, f.metric)[lang]) as [
		string,
		string,
	];
	const both = zh ? `${partName}占${wholeName}` : `${partName} per hundred ${lower(wholeName)}`;
	// The category stands once, at the end.
	return `${both}${title.startsWith(partName) ? title.slice(partName.length) : ''}`;
}

/** The change alone; undefined where none may be told. */
export function pointsText(row: ShareRow, lang: Lang): string | undefined {
	if (row.verdict === 'not_comparable') {
		return undefined;
	}
	const {low, high} = row.points;
	const zh = lang === 'zh';
	const size = (x: number, y: number): string =>
		zh
			? `${percentInterval({low: x, high: y}, lang, '')}个百分点`
			: `${percentInterval({low: x, high: y}, lang, '')} percentage points`;
	switch (row.direction) {
		case 'up':
			return zh ? `上升${size(low, high)}` : `up by ${size(low, high)}`;
		case 'down':
			return zh ? `下降${size(-high, -low)}` : `down by ${size(-high, -low)}`;
		case 'same':
			return zh ? '不变' : 'unchanged';
		case 'unknown':
			return zh
				? `无法判断升降（差${size(low, high)}）`
				: `whether up or down cannot be told (${size(low, high)})`;
	}
}

const valueText = (share: Share, lang: Lang): string => percentInterval(share.percent, lang, '%');

/** A pair of shares, what they differ by or that they may not be compared, and why. */
function pairText(dataset: Dataset, row: ShareRow, a: Share, b: Share, lang: Lang): string {
	const zh = lang === 'zh';
	const title = shareTitle(dataset, a, b, lang);
	const change = pointsText(row, lang) ?? (zh ? '不可比较' : 'not comparable');
	const why = joinReasons(
		row.reasons.filter(reason => !reason.mild),
		lang,
	);
	return zh
		? `${title}：A为${valueText(a, lang)}，B为${valueText(b, lang)}；${change}。${why}`
		: `${title}: ${valueText(a, lang)} in A, ${valueText(b, lang)} in B; ${change}. ${why}`.trimEnd();
}

/** What one side alone has, told once for all of one kind. */
function aloneText(dataset: Dataset, shares: readonly Share[], side: string, lang: Lang): string[] {
	const bases = [...new Set(shares.map(share => share.basis))];
	return bases.flatMap(basis => [
		lang === 'zh' ? `${side}（${basisText(basis, lang)}）：` : `In ${side} (${basisText(basis, lang)}):`,
		...shares
			.filter(share => share.basis === basis)
			.map(share => {
				const title = shareTitle(dataset, share, null, lang);
				return lang === 'zh'
					? `${title}：${valueText(share, lang)}。`
					: `${title}: ${valueText(share, lang)}.`;
			}),
	]);
}

/** A heading and the shares under it, with an empty line before; nothing where there are none. */
export function explainShares(dataset: Dataset, rows: readonly ShareRow[], lang: Lang): string[] {
	if (rows.length === 0) {
		return [];
	}
	const count = lang === 'zh' ? `（${rows.length}）` : ` (${rows.length})`;
	const only = (side: 'a' | 'b'): Share[] =>
		rows.flatMap(row => (row[side === 'a' ? 'b' : 'a'] === null ? (row[side] ?? []) : []));
	return [
		'',
		`${SHARES_HEADING[lang]}${count}`,
		...rows.flatMap(row => (row.a && row.b ? [pairText(dataset, row, row.a, row.b, lang)] : [])),
		...aloneText(dataset, only('a'), 'A', lang),
		...aloneText(dataset, only('b'), 'B', lang),
	];
}
