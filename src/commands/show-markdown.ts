/** A record as a page of Markdown: what the page of text says, its figures as a table, and their evidence. */
import {FORMATS} from '../export/formats.ts';
import {markdownText} from '../export/markdown-text.ts';
import {sheetOf} from '../export/sheet.ts';
import {translate} from '../i18n/index.ts';
import {type Dataset, type Found, recordLabel} from '../model/dataset.ts';
import type {Figure, Lang} from '../model/types.ts';
import {cleanLine} from '../text/clean.ts';
import {evidenceText, pageLines} from './show-text.ts';

const safe = (text: string): string => markdownText(cleanLine(text));

export function showMarkdown(dataset: Dataset, found: Found, figures: readonly Figure[], lang: Lang): string {
	const {type, record} = found;
	const out = [
		`# ${safe(recordLabel(dataset, found)[lang])}`,
		'',
		`${lang === 'zh' ? translate(lang, `type.${type}`) : type} ${safe(record.id)}`,
		'',
		...pageLines(found, dataset, lang).map(
			([name, text]) => `- **${safe(name)}**${lang === 'zh' ? '：' : ': '}${safe(text)}`,
		),
	];
	if (figures.length > 0) {
		const sheet = sheetOf('figures', figures, {dataset, lang, ascii: false});
		const table = [...FORMATS.md.write(sheet)].join('').trimEnd();
		const evidence = figures.flatMap(({id, evidence: places}) =>
			places.map(place => `- ${safe(id)}: ${safe(evidenceText(place, lang))}`),
		);
		out.push('', `## ${lang === 'zh' ? '数据' : 'Figures'}`, '', table);
		if (evidence.length > 0) {
			out.push('', `## ${lang === 'zh' ? '原文依据' : 'Evidence'}`, '', ...evidence);
		}
	}
	return `${out.join('\n')}\n`;
}
