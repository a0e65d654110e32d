/** Words that name what is counted, by language: those of the units and some that releases use. */
import type {Terms} from './types.ts';

const CHINESE_MORE = (
	'案件 案 嫌疑人 人员 团伙 窝点 网站 账号 账户 群组 资金 金额 款 损失 信息 数据 手机 电脑 服务器 企业 公司 单位 ' +
	'平台 线索 谣言 设备 电话卡 银行卡 视频 主播 直播间 店铺 链接 隐患 漏洞 黑客 内鬼 网民 群众 学生 未成年人 民警 ' +
	'行动 处罚 检查 系统 省市 地区 城市 赃款 价值 流水 获利'
).split(' ');
const ENGLISH_MORE = (
	'suspects persons people men women members hackers insiders minors children netizens users victims students ' +
	'officers gangs groups dens rooms stores shops cards phones computers servers information data records ' +
	'yuan rmb cases crimes websites sites apps accounts enterprises clues tips leads links posts videos loopholes ' +
	'dangers provinces cities areas'
).split(' ');

export const chineseNouns = ({units}: Terms): string[] =>
	longestFirst([...units.map(({noun}) => noun.zh).filter(Boolean), ...CHINESE_MORE]);

/** The last word of each noun, singular and plural: what an English fragment must reach. */
export const englishHeads = ({units}: Terms): Set<string> =>
	new Set([
		...units.flatMap(({id, plural}) => [lastWord(id), lastWord(plural)]),
		...ENGLISH_MORE.flatMap(word => [word, word.replace(/s$/, '')]),
	]);

/** Measure words between number and noun, the longer before the shorter that begins it. */
export const MEASURES = longestFirst(
	(
		'人次 人 起 名 个 家 部 台 张 条 款 种 批 次 套 辆 只 枚 份 位 户 美元 元 处 所 座 间 笔 件 例 项 本 盒 块 册 路 吨 公斤 ' +
		'宗 组 支 类 省 市 县 区 篇 段 场 期 家次 起次 个次 台次 条次'
	).split(' '),
);

const lastWord = (words: string): string => words.toLowerCase().split(' ').at(-1) ?? '';

function longestFirst(words: readonly string[]): string[] {
	return [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
