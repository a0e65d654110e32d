/** What a terminal and its surroundings offer, judged from facts: pure. */
import type {Talk} from '../i18n/talk.ts';
import type {Answers} from '../system/ask-terminal.ts';
import {showsLinks} from '../system/links.ts';

/** `none`: not here, and nothing wrong with that. */
export type Verdict = 'ok' | 'care' | 'bad' | 'unknown' | 'none';
export type Finding = {
	readonly topic: string;
	readonly verdict: Verdict;
	readonly found: string;
	/** What it means, or what to do about it; empty where nothing. */
	readonly advice: string;
};

/** How findings are said: in the person's language. */
export type Say = (key: Talk, params?: Readonly<Record<string, string | number>>) => string;

type Env = Readonly<Record<string, string | undefined>>;

const finding = (topic: string, verdict: Verdict, found: string, advice = ''): Finding => ({
	topic,
	verdict,
	found,
	advice,
});

export function nodeFinding(version: string, say: Say): Finding {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major > 20 || (major === 20 && minor >= 19)
		? finding('Node', 'ok', version)
		: finding('Node', 'bad', version, say('doctor.oldNode'));
}

export function sizeFinding(columns: number | undefined, rows: number | undefined, say: Say): Finding {
	if (!columns || !rows) {
		return finding('size', 'unknown', say('doctor.noSize'));
	}
	const found = `${columns} x ${rows}`;
	return columns < 40 || rows < 10
		? finding('size', 'bad', found, say('doctor.tooSmall'))
		: columns < 80 || rows < 24
			? finding('size', 'care', found, say('doctor.small'))
			: finding('size', 'ok', found);
}

/** @param depth bits of colour that Node finds: 1, 4, 8 or 24 */
export function colorFinding(env: Env, depth: number, say: Say): Finding {
	const names: Readonly<Record<number, string>> = {
		1: say('doctor.noColors'),
		4: '16',
		8: '256',
		24: say('doctor.trueColor'),
	};
	const told = ['TERM', 'COLORTERM', 'NO_COLOR', 'FORCE_COLOR']
		.flatMap(name => (env[name] === undefined ? [] : [`${name}=${env[name]}`]))
		.join(' ');
	if (env.NO_COLOR && !env.FORCE_COLOR) {
		return finding('colours', 'ok', say('doctor.colorsOff', {told}), say('doctor.colorAlone'));
	}
	return finding(
		'colours',
		depth > 1 ? 'ok' : 'care',
		say('doctor.colors', {names: names[depth] ?? depth, told: told || say('doctor.noTerm')}),
	);
}

export function linksFinding(env: Env, say: Say): Finding {
	return showsLinks(env)
		? finding('links', 'ok', say('doctor.links'))
		: finding('links', 'none', say('doctor.noLinks'), say('doctor.forceLinks'));
}

/** Name, sample and its columns by the Unicode standard. */
export const SAMPLES = [
	['doctor.chinese', '净网', 4],
	['doctor.ambiguous', '…–', 2],
	['doctor.combining', 'ǖe\u0301', 2],
] as const;

export function widthFindings(answers: Answers | null, say: Say): Finding[] {
	if (!answers) {
		return [finding('Unicode width', 'unknown', say('doctor.notBoth'))];
	}
	if (!answers.answered) {
		return [finding('Unicode width', 'unknown', say('doctor.noAnswer'))];
	}
	const parts = SAMPLES.map(([name, , expected], i) => ({name, expected, got: answers.widths[i] ?? null}));
	const wrong = parts.filter(({got, expected}) => got !== null && got !== expected);
	const found = parts
		.map(({name, got}) => say('doctor.sample', {name: say(name), got: got ?? '?'}))
		.join(say('copy.comma'));
	const advice = wrong.some(({name}) => name === 'doctor.chinese')
		? say('doctor.chineseNarrow')
		: wrong.some(({name}) => name === 'doctor.ambiguous')
			? say('doctor.ambiguousWide')
			: wrong.length > 0
				? say('doctor.combiningWide')
				: '';
	return [finding('Unicode width', wrong.length > 0 ? 'care' : 'ok', say('doctor.columns', {found}), advice)];
}

export function mouseFinding(answers: Answers | null, env: Env, say: Say): Finding {
	if (!answers?.answered) {
		return finding('mouse', 'unknown', say(answers ? 'doctor.noAnswer' : 'doctor.notAsked'));
	}
	if (answers.mouse !== null) {
		return answers.mouse
			? finding('mouse', 'ok', say('doctor.mouse'))
			: finding('mouse', 'care', say('doctor.noMouse'), say('doctor.keysOnly'));
	}
	return finding('mouse', 'unknown', say(env.TMUX ? 'doctor.mouseTmux' : 'doctor.mouseUnknown'));
}

export function localeFinding(env: Env, lang: string, say: Say): Finding {
	const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
	const found = say('doctor.locale', {
		locale: locale || say('doctor.notSet'),
		language: say(lang === 'zh' ? 'doctor.inChinese' : 'doctor.inEnglish'),
	});
	return /utf-?8/i.test(locale)
		? finding('locale', 'ok', found)
		: finding('locale', 'care', found, say('doctor.notUtf8'));
}
