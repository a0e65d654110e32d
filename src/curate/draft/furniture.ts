/** What the website put around the report: from a mark such as "Related reading" to the end. */
import type {Range} from './types.ts';

const MARK =
	/^(?:[-—\s#*【[(（]*)(?:end\b|- end -|相关(?:阅读|新闻|链接|推荐)|推荐阅读|延伸阅读|热点(?:新闻|推荐)|更多(?:新闻|内容)|责任编辑|责编|编辑[：:]|编\s?辑|版权(?:所有|声明)|上一篇|下一篇|关注我们|免责声明|copyright|©|all rights reserved|related (?:reading|news|articles|stories)|recommended|you may also like|read more|editor(?:ial)?\s?:|edit(?:ed by)?\s?:|disclaimer|share this)/iu;
/** A line of the report itself, by its length. */
const LONG = 120;

/** @returns the range from the first mark after which no long line follows, or undefined */
export function findFurniture(text: string, paragraphs: readonly number[]): Range | undefined {
	const lines = paragraphs.map((start, i) => text.slice(start, paragraphs[i + 1] ?? text.length));
	const lastLong = lines.findLastIndex(line => line.trim().length >= LONG);
	const at = lines.findIndex((line, i) => i > Math.max(0, lastLong) && MARK.test(line));
	const start = paragraphs[at];
	return start === undefined ? undefined : {start, end: text.length};
}
