/** A collection as a page to read: its items in order, their doubts, one's own words, footnoted sources. */
import {reportCitation} from '../export/cite.ts';
import {HTML_FOOT, htmlHead, htmlText} from '../export/html-text.ts';
import {markdownText} from '../export/markdown-text.ts';
import type {Dataset} from '../model/dataset.ts';
import type {Lang} from '../model/types.ts';
import {cleanLine, cleanText} from '../text/clean.ts';
import type {Collection} from './collection.ts';
import {type Entry, entriesOf, reportsOf} from './entries.ts';
import {titleOf} from './name.ts';

const words = (lang: Lang) =>
	lang === 'zh'
		? {note: '注意：', end: '。', join: '；', sources: '来源', colon: '：', gap: '', open: '（', close: '）'}
		: {
				note: 'Note: ',
				end: '.',
				join: '; ',
				sources: 'Sources',
				colon: ': ',
				gap: ' ',
				open: ' (',
				close: ')',
			};

function doubtText({doubts}: Entry, lang: Lang): string {
	const {note, end, join} = words(lang);
	return doubts.length === 0 ? '' : `${note}${doubts.join(join)}${end}`;
}

const citations = (entries: readonly Entry[], dataset: Dataset, lang: Lang): [id: string, text: string][] =>
	reportsOf(entries).flatMap(id => {
		const report = dataset.report.get(id);
		return report ? [[id, reportCitation(report, dataset, lang)] as [string, string]] : [];
	});

/** Own words may span lines; each stays one. */
const ownLines = ({item}: Entry): string[] => (item.note === '' ? [] : cleanText(item.note).split('\n'));

export function* markdownSheet(collection: Collection, dataset: Dataset, lang: Lang): Generator<string> {
	const entries = entriesOf(collection, dataset, lang);
	const {colon, end, gap, open, close} = words(lang);
	const md = (text: string): string => markdownText(cleanLine(text));
	yield `# ${md(titleOf(collection.name, lang))}\n`;
	for (const entry of entries) {
		if (entry.item.kind === 'note') {
			yield `\n${ownLines(entry).map(md).join('  \n')}\n`;
			continue;
		}
		const amount = entry.amount === '' ? '' : `${colon}**${md(entry.amount)}**`;
		const notes = entry.reports.map(id => `[^${id}]`).join('');
		const place = entry.place === '' ? '' : `${open}${md(entry.place)}${close}`;
		yield `\n- **${md(entry.title)}**${amount}${end}${gap}${md(entry.about)}${place}${notes}\n`;
		for (const line of [...entry.lines.map(text => `- ${md(text)}`), md(doubtText(entry, lang))]) {
			yield line === '' ? '' : line.startsWith('- ') ? `  ${line}\n` : `\n  ${line}\n`;
		}
		const own = ownLines(entry);
		yield own.length === 0 ? '' : `\n${own.map(line => `  > ${md(line)}`).join('\n')}\n`;
	}
	for (const [id, text] of citations(entries, dataset, lang)) {
		yield `\n[^${id}]: ${md(text)}\n`;
	}
}

export function* htmlSheet(collection: Collection, dataset: Dataset, lang: Lang): Generator<string> {
	const entries = entriesOf(collection, dataset, lang);
	const {colon, end, gap, sources, open, close} = words(lang);
	const html = (text: string): string => htmlText(cleanLine(text));
	const cited = citations(entries, dataset, lang);
	const number = new Map(cited.map(([id], i) => [id, i + 1]));
	const note = (id: string): string =>
		number.has(id) ? `<sup><a href="#${htmlText(id)}">${number.get(id)}</a></sup>` : '';
	const title = titleOf(collection.name, lang);
	yield htmlHead(cleanLine(title), lang);
	yield `<h1>${html(title)}</h1>\n<ol>\n`;
	for (const entry of entries) {
		const own = ownLines(entry).map(html).join('<br>');
		if (entry.item.kind === 'note') {
			yield `<li><p>${own}</p></li>\n`;
			continue;
		}
		const amount = entry.amount === '' ? '' : `${colon}<b>${html(entry.amount)}</b>`;
		const place = entry.place === '' ? '' : `<small>${open}${html(entry.place)}${close}</small>`;
		const doubt = doubtText(entry, lang);
		yield `<li><p><strong>${html(entry.title)}</strong>${amount}${end}${gap}${html(entry.about)}${place}${entry.reports.map(note).join('')}</p>`;
		yield entry.lines.length === 0
			? ''
			: `<ul>${entry.lines.map(line => `<li>${html(line)}</li>`).join('')}</ul>`;
		yield doubt === '' ? '' : `<p><em>${html(doubt)}</em></p>`;
		yield own === '' ? '' : `<blockquote>${own}</blockquote>`;
		yield '</li>\n';
	}
	yield '</ol>\n';
	if (cited.length > 0) {
		yield `<h2>${sources}</h2>\n<ol>\n`;
		for (const [id, text] of cited) {
			yield `<li id="${htmlText(id)}">${html(text)}</li>\n`;
		}
		yield '</ol>\n';
	}
	yield HTML_FOOT;
}
