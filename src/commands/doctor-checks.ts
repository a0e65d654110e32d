/** What a terminal and its surroundings offer, judged from facts: pure. */
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

type Env = Readonly<Record<string, string | undefined>>;

const finding = (topic: string, verdict: Verdict, found: string, advice = ''): Finding => ({
	topic,
	verdict,
	found,
	advice,
});

export function nodeFinding(version: string): Finding {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major > 20 || (major === 20 && minor >= 19)
		? finding('Node', 'ok', version)
		: finding('Node', 'bad', version, 'the explorer needs 20.19 or newer');
}

export function sizeFinding(columns: number | undefined, rows: number | undefined): Finding {
	if (!columns || !rows) {
		return finding('size', 'unknown', 'stdout is no terminal, or it does not tell its size');
	}
	const found = `${columns} x ${rows}`;
	return columns < 40 || rows < 12
		? finding('size', 'bad', found, 'too small for the explorer; the commands still work')
		: columns < 80 || rows < 24
			? finding('size', 'care', found, 'from 80 x 24 more fits on the screen')
			: finding('size', 'ok', found);
}

/** @param depth bits of colour that Node finds: 1, 4, 8 or 24 */
export function colorFinding(env: Env, depth: number): Finding {
	const names: Readonly<Record<number, string>> = {1: 'none', 4: '16', 8: '256', 24: '16 million'};
	const told = ['TERM', 'COLORTERM', 'NO_COLOR', 'FORCE_COLOR']
		.flatMap(name => (env[name] === undefined ? [] : [`${name}=${env[name]}`]))
		.join(' ');
	if (env.NO_COLOR && !env.FORCE_COLOR) {
		return finding('colours', 'ok', `none, as asked (${told})`, 'nothing is told by colour alone');
	}
	return finding(
		'colours',
		depth > 1 ? 'ok' : 'care',
		`${names[depth] ?? depth} (${told || 'TERM is not set'})`,
	);
}

export function linksFinding(env: Env): Finding {
	return showsLinks(env)
		? finding('links', 'ok', 'shown (OSC 8): an address can be opened from where it stands')
		: finding(
				'links',
				'none',
				'not sent: this terminal is not known to show them',
				'FORCE_HYPERLINK=1 sends them',
			);
}

/** Name, sample and its columns by the Unicode standard. */
export const SAMPLES = [
	['Chinese', '净网', 4],
	['ambiguous signs', '…–', 2],
	['combining marks', 'ǖe\u0301', 2],
] as const;

export function widthFindings(answers: Answers | null): Finding[] {
	if (!answers) {
		return [finding('Unicode width', 'unknown', 'not asked: stdin and stdout are not both a terminal')];
	}
	if (!answers.answered) {
		return [finding('Unicode width', 'unknown', 'asked; the terminal did not answer')];
	}
	const parts = SAMPLES.map(([name, , expected], i) => ({name, expected, got: answers.widths[i] ?? null}));
	const wrong = parts.filter(({got, expected}) => got !== null && got !== expected);
	const found = parts.map(({name, got}) => `${name} ${got ?? '?'}`).join(', ');
	const advice = wrong.some(({name}) => name === 'Chinese')
		? 'Chinese is not drawn two columns wide: tables will not line up'
		: wrong.some(({name}) => name === 'ambiguous signs')
			? 'ambiguous signs are drawn wide: use --ascii'
			: wrong.length > 0
				? 'combining marks take columns of their own: pinyin may not line up'
				: '';
	return [finding('Unicode width', wrong.length > 0 ? 'care' : 'ok', `${found} columns`, advice)];
}

export function mouseFinding(answers: Answers | null, env: Env): Finding {
	if (!answers?.answered) {
		return finding('mouse', 'unknown', answers ? 'asked; the terminal did not answer' : 'not asked');
	}
	if (answers.mouse !== null) {
		return answers.mouse
			? finding('mouse', 'ok', 'reported (SGR)')
			: finding('mouse', 'care', 'not reported', 'everything can be done by keys');
	}
	return finding(
		'mouse',
		'unknown',
		`the terminal does not say${env.TMUX ? '; tmux has its own setting, mouse on' : ''}`,
	);
}

export function localeFinding(env: Env, lang: string): Finding {
	const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
	const found = `${locale || 'not set'}; labels in ${lang === 'zh' ? 'Chinese' : 'English'}`;
	return /utf-?8/i.test(locale)
		? finding('locale', 'ok', found)
		: finding('locale', 'care', found, 'not UTF-8: Chinese may not show; set LANG=C.UTF-8');
}
