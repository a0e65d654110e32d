/** Words that only pictures say. */
import type {Both} from '../model/types.ts';

export const WORDS = {
	hatchedRows: {
		en: 'hatched: where the number may lie, by its bound. Each row has its own scale.',
		zh: '斜线部分：按界限用词，数值可能所在。各行比例尺各自独立。',
	},
	hatchedPanels: {
		en: 'hatched: where the number may lie, by its bound; dashed edges: a period that is inferred',
		zh: '斜线部分：按界限用词，数值可能所在；虚线边：时段为推断',
	},
	barsHatched: {
		en: 'The hatched end of a bar is where the number may lie, by its bound.',
		zh: '条末的斜线部分为按界限用词数值可能所在之处。',
	},
	scale: {en: 'Each row has its own scale.', zh: '各行比例尺各自独立。'},
	panelScale: {
		en: 'Bars are as wide as their periods are long; where nothing was reported, nothing is drawn. Each category has its own scale.',
		zh: '条的宽度即时段长短；无报道处留空。各类别纵轴各自独立。',
	},
	signs: {
		en: '> more than, < nearly, ~ about, ≤ at most.',
		zh: '> 超过，< 近，~ 约，≤ 至多。',
	},
	nothing: {en: 'Neither side has a figure to show.', zh: '两边都没有可列的数字。'},
	noValue: {en: 'no value can be defended', zh: '无站得住的数值'},
	what: {en: 'What is counted', zh: '统计对象'},
	number: {en: 'Number', zh: '数值'},
	bars: {en: 'A above B', zh: 'A在上，B在下'},
	change: {en: 'Change from A to B', zh: '由A至B的变化'},
	points: {en: 'Change in percentage points', zh: '变化（百分点）'},
	why: {en: 'Why not', zh: '理由'},
	otherSide: {en: 'On the other side', zh: '另一边'},
} as const satisfies Record<string, Both>;
