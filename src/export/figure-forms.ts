/** How a figure is written when it leaves the program. */
import {type Dataset, figureLabel} from '../model/dataset.ts';
import {InputError} from '../model/input-error.ts';
import {periodId} from '../model/period.ts';
import type {Figure, Lang, Report, Unit} from '../model/types.ts';
import {figureWithUnit, unitWord} from '../text/figure.ts';
import {boundWord, plain} from '../text/number.ts';
import {periodText} from '../text/period.ts';
import {bibtexEntry, cslItem, type Pinpoint, publisherName, reportCitation, shortCitation} from './cite.ts';
import {COLUMNS, cellAt} from './columns.ts';
import {csvLine, tsvLine} from './csv.ts';
import {correctionWords, doubtSentence, doubtWords, likelyWords, printedBound, vagueWords} from './doubt.ts';
import type {FormId} from './forms.ts';
import {jsonText} from './json.ts';
import {markdownText} from './markdown-text.ts';

type Write = (figure: Figure, dataset: Dataset, lang: Lang) => string;

function reportOf(figure: Figure, dataset: Dataset): Report {
	const report = dataset.report.get(figure.report);
	if (!report) {
		throw new InputError(`${figure.id} names a report that is not loaded: ${figure.report}`);
	}
	return report;
}

const join = (lang: Lang, ...parts: string[]): string => parts.filter(Boolean).join(lang === 'zh' ? '' : ' ');

const unitOf = (figure: Figure, dataset: Dataset): Unit | undefined => dataset.unit.get(figure.unit);

/** Why a figure cannot be copied as bare digits, in both languages; undefined where it can. */
export function noValue(figure: Figure, dataset: Dataset): InputError | undefined {
	if (figure.value !== null) {
		return undefined;
	}
	const unit = unitOf(figure, dataset);
	const known = (lang: Lang, comma: string): string => {
		const words = likelyWords(figure, lang, unit) || vagueWords(figure, lang, unit);
		return words && `${comma}${words}`;
	};
	const {id, printed} = figure;
	return new InputError(
		`${id} has no value that can be defended (printed “${printed}”${known('en', ', ')}); copy it as sentence or json`,
		`${id}没有站得住的数值（原文印作“${printed}”${known('zh', '，')}）；请复制为句子或JSON`,
	);
}

function value(figure: Figure, dataset: Dataset): string {
	const missing = noValue(figure, dataset);
	if (missing) {
		throw missing;
	}
	return plain(figure.value ?? 0);
}

/** What `quantity` puts in brackets. */
function aside(figure: Figure, dataset: Dataset, lang: Lang): string {
	const zh = lang === 'zh';
	const unit = unitOf(figure, dataset);
	const words = [vagueWords(figure, lang, unit)];
	if (figure.status === 'damaged') {
		words.unshift(zh ? '原文受损' : 'damaged', likelyWords(figure, lang, unit));
	} else if (figure.status === 'corrected') {
		const changed = zh ? `订正，原文印作${figure.printed}` : `corrected, printed ${figure.printed}`;
		words.unshift(figure.printedValue === figure.value ? correctionWords(figure, lang) : changed);
	}
	const said = words.filter(Boolean).join(zh ? '；' : '; ');
	return said && (zh ? `（${said}）` : ` (${said})`);
}

/** Digits ungrouped: for places where a reader pastes it into text of their own. */
function quantity(figure: Figure, dataset: Dataset, lang: Lang): string {
	const unit = unitWord(figure, unitOf(figure, dataset), lang);
	const gap = lang === 'zh' ? '' : ' ';
	const number =
		figure.value === null
			? `${printedBound(figure, lang)}“${figure.printed}”`
			: `${boundWord(figure.bound, lang)}${plain(figure.value)}`;
	return `${number}${gap}${unit}${aside(figure, dataset, lang)}`;
}

/** `more than 22,000 cases`; what is printed, with its bound, where no value can be defended. */
export const figureAmount = (figure: Figure, dataset: Dataset, lang: Lang): string =>
	`${printedBound(figure, lang)}${figureWithUnit(figure, unitOf(figure, dataset), lang)}`;

/** What is counted, of what kind, where and when: `Cases solved: Cybercrime (all); China; Feb–Aug 2018`. */
function subject(figure: Figure, dataset: Dataset, lang: Lang): string {
	const area = dataset.area.get(figure.area)?.label[lang] ?? figure.area;
	const parts = [figureLabel(dataset, figure)[lang], area, periodText(figure.period, lang)];
	return parts.join(lang === 'zh' ? '，' : '; ');
}

function sentence(figure: Figure, dataset: Dataset, lang: Lang): string {
	const report = reportOf(figure, dataset);
	const amount = figureAmount(figure, dataset, lang);
	const publisher = publisherName(report, dataset, lang);
	const said =
		lang === 'zh'
			? `${subject(figure, dataset, lang)}：${amount}。来源：${publisher}，${report.published.date}（${figure.id}）。`
			: `${subject(figure, dataset, lang)}: ${amount}. Source: ${publisher}, ${report.published.date} (${figure.id}).`;
	return join(lang, said, doubtSentence(figure, lang, unitOf(figure, dataset)));
}

/** `(Ministry of Public Security 2018, mps-2018.cases_solved; a lower bound)` */
function short(figure: Figure, dataset: Dataset, lang: Lang): string {
	const report = shortCitation(reportOf(figure, dataset), dataset, lang);
	const doubt = doubtWords(figure, lang, unitOf(figure, dataset));
	return lang === 'zh'
		? `（${report}，${figure.id}${doubt && `；${doubt}`}）`
		: `(${report}, ${figure.id}${doubt && `; ${doubt}`})`;
}

function citation(figure: Figure, dataset: Dataset, lang: Lang): string {
	const [first] = figure.evidence;
	const place = first
		? lang === 'zh'
			? `字符${first.start}–${first.end}：“${first.exact}”。`
			: `Characters ${first.start}–${first.end}: “${first.exact}”.`
		: '';
	return join(
		lang,
		reportCitation(reportOf(figure, dataset), dataset, lang),
		place,
		lang === 'zh' ? `数据编号${figure.id}。` : `Figure ${figure.id}.`,
		doubtSentence(figure, lang, unitOf(figure, dataset)),
	);
}

function markdown(figure: Figure, dataset: Dataset, lang: Lang): string {
	const amount = figureAmount(figure, dataset, lang);
	const colon = lang === 'zh' ? '：' : ': ';
	const head = `${markdownText(subject(figure, dataset, lang))}${colon}**${markdownText(amount)}**`;
	return `${head}[^${figure.id}]\n\n[^${figure.id}]: ${markdownText(citation(figure, dataset, lang))}`;
}

/** A header line and the row. */
function table(figure: Figure, line: typeof csvLine): string {
	const tally = {neutralised: 0};
	const row = COLUMNS.figures.map(path => cellAt(figure, path));
	return (line(COLUMNS.figures, tally) + line(row, tally)).replace(/\r?\n$/, '');
}

/** A reference of its own: another figure of the same report has another note, so it needs another key. */
function pinpoint(figure: Figure, dataset: Dataset, lang: Lang): Pinpoint {
	const said = quantity(figure, dataset, lang);
	const when = periodId(figure.period);
	const what = lang === 'zh' ? `${figure.id}：${said}，${when}。` : `${figure.id}: ${said}, ${when}.`;
	return {id: figure.id, note: join(lang, what, doubtSentence(figure, lang, unitOf(figure, dataset)))};
}

export const FIGURE_FORMS: Readonly<Record<FormId, Write>> = {
	value,
	quantity,
	sentence,
	short,
	citation,
	markdown,
	tsv: figure => table(figure, tsvLine),
	// A clipboard has the line ends of its system; RFC 4180's are for files.
	csv: figure => table(figure, csvLine).replaceAll('\r\n', '\n'),
	json: figure => jsonText(figure, 2),
	bibtex: (figure, dataset, lang) =>
		bibtexEntry(reportOf(figure, dataset), dataset, lang, pinpoint(figure, dataset, lang)),
	csl: (figure, dataset, lang) =>
		jsonText([cslItem(reportOf(figure, dataset), dataset, lang, pinpoint(figure, dataset, lang))], 2),
	id: figure => figure.id,
};
