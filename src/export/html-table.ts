/** A table as an HTML page of its own. */
import type {Lang} from '../model/types.ts';
import {cleanLine} from '../text/clean.ts';
import type {Sheet} from './formats.ts';
import {HTML_FOOT, htmlHead, htmlText} from './html-text.ts';

export function* htmlTable({records, view}: Sheet, title: string, lang: Lang): Generator<string> {
	const right = view.columns.map(column => (column.align === 'right' ? ' class="n"' : ''));
	const row = (tag: 'td' | 'th', cells: readonly string[]): string =>
		`<tr>${cells.map((cell, i) => `<${tag}${right[i]}>${htmlText(cleanLine(cell))}</${tag}>`).join('')}</tr>\n`;
	yield `${htmlHead(cleanLine(title), lang)}<h1>${htmlText(cleanLine(title))}</h1>\n<table>\n<thead>\n`;
	yield row(
		'th',
		view.columns.map(column => column.title),
	);
	yield '</thead>\n<tbody>\n';
	for (let i = 0; i < records.length; i++) {
		yield row('td', view.row(i, true));
	}
	const notes = (view.notes ?? []).map(note => `<p>${htmlText(cleanLine(note))}</p>\n`).join('');
	yield `</tbody>\n</table>\n${notes}${HTML_FOOT}`;
}
