/**
 * Words that people type for the words of the reports. Tried where the words as typed are found nowhere
 * together; terms of the records have aliases of their own, in `seeds/`. Acts that the law keeps apart
 * (seized and frozen, solved and filed) are no synonyms, however alike they sound.
 */
import {stemOf} from './inflection.ts';

/** Every form of a word goes with it, but irregular ones, which are named. */
const ENGLISH = [
	'scam fraud swindle con deceive deception trick fraudulent fraudster scammer swindler phishing',
	'hack hacker intrusion intrude breach attack cyberattack penetrate infiltrate',
	'leak leakage breach steal stole stolen theft exposure expose',
	'thief thieves theft steal stole stolen rob burglary',
	'arrest detain detention catch caught capture apprehend nab custody',
	'suspect criminal offender culprit perpetrator crook wrongdoer',
	'seize confiscate impound seizure',
	'freeze froze frozen',
	'money fund cash sum amount asset',
	'yuan rmb renminbi cny',
	'profit proceeds gain earnings revenue income',
	'loss lost victim damage',
	'gamble bet betting wager casino lottery bookmaker bookie',
	'porn pornography pornographic obscene obscenity erotic smut adult',
	'prostitute prostitution escort soliciting brothel sex',
	'child children kid minor juvenile teenager teen adolescent youth underage youngster pupil',
	'student pupil schoolchild school',
	'rumour hoax misinformation disinformation fake falsehood',
	'privacy personal private',
	'data information info record',
	'drug narcotic medicine pharmaceutical pill',
	'website site webpage portal web',
	'close shut shutdown ban block suspend',
	'destroy smash dismantle bust raid crack',
	'gang ring syndicate crew mob group',
	'solve crack clear',
	'transfer prosecute prosecution indict charge',
	'police cop officer authority',
	'fake counterfeit forge forged false bogus',
	'certificate document diploma credential licence license paper',
	'phone mobile cellphone telephone smartphone handset',
	'telecom telecommunication telephone phone',
	'loan lend lender lending usury debt credit',
	'troll astroturf shill poster posting sockpuppet comment',
	'exam examination test',
	'insider mole employee staff',
	'app application software program',
	'fine penalty punish sanction',
	'livestream stream streamer streaming broadcast anchor',
	'vulnerability flaw hole bug weakness loophole',
	'malware virus trojan ransomware spyware',
	'minister ministry',
	'net internet online cyber web network',
	'campaign crackdown operation sweep',
	'doctor physician medic medical',
	'football soccer',
	'device equipment machine gear',
	'computer pc laptop',
	'epidemic pandemic covid coronavirus',
	'extort extortion blackmail',
	'suicide suicidal',
	'warn warning alert caution',
];

const CHINESE = [
	'诈骗 欺诈 骗局 骗子 行骗 骗术 受骗',
	'抓获 抓捕 逮捕 拘留 落网 被捕 抓到 抓了',
	'嫌疑人 犯罪分子 罪犯 疑犯 嫌犯',
	'资金 金额 钱款 款项 赃款 钱',
	'缴获 查获 没收 扣押 收缴',
	'赌博 博彩 赌球 网赌 投注 赌钱',
	'色情 淫秽 黄色 涉黄',
	'未成年人 青少年 孩子 儿童 小孩 少年 未成年',
	'学生 学籍 中小学生 小学生 中学生',
	'谣言 造谣 传谣 假新闻 假消息 辟谣',
	'个人信息 隐私 个人隐私 个人数据 公民信息 信息泄露 数据泄露 泄密',
	'泄露 泄漏 外泄',
	'黑客 入侵 侵入 攻击',
	'关停 关闭 封停 取缔 查封 关掉',
	'团伙 犯罪集团 帮派 黑帮',
	'侦破 破获 破案 告破',
	'假证 伪造证件 假证件 假文凭',
	'水军 网络水军 网军 有偿删帖 删帖',
	'警方 公安 警察 公安机关',
	'内鬼 内部人员 内部员工',
	'损失 受害人 受害者 被骗',
	'移送起诉 移送 起诉 公诉',
	'医生 医师 大夫',
	'贷款 网贷 套路贷 高利贷 借贷',
	'网络 互联网 线上',
	'直播 主播 直播间',
	'疫情 新冠 涉疫',
];

type Groups = ReadonlyMap<string, readonly string[]>;

function gather(lines: readonly string[], keyOf: (word: string) => string): Groups {
	const groups = new Map<string, string[]>();
	for (const line of lines) {
		const words = line.split(' ');
		for (const key of new Set(words.map(keyOf))) {
			const others = words.filter(word => keyOf(word) !== key);
			groups.set(key, [...(groups.get(key) ?? []), ...others]);
		}
	}
	return groups;
}

let english: Groups | undefined;
let chinese: Groups | undefined;

/** @param word lower-case Latin letters */
export function synonymsOf(word: string): readonly string[] {
	english ??= gather(ENGLISH, stemOf);
	return english.get(stemOf(word)) ?? [];
}

export function chineseSynonymsOf(run: string): readonly string[] {
	chinese ??= gather(CHINESE, word => word);
	return chinese.get(run) ?? [];
}
