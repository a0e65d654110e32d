/** Text that HTML shows as it is, and the page round it. */
import type {Lang} from '../model/types.ts';

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

export const htmlText = (text: string): string => text.replaceAll(/[&<>"']/g, char => ENTITIES[char] ?? char);

const STYLE =
	'body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}' +
	'table{border-collapse:collapse}th,td{padding:.25rem .75rem;border-bottom:1px solid;text-align:left;vertical-align:top}' +
	'.n{text-align:right;font-variant-numeric:tabular-nums}blockquote{border-left:3px solid;margin-left:0;padding-left:1rem}' +
	'@media(prefers-color-scheme:dark){:root{color-scheme:dark}}';

/** A page that needs nothing from elsewhere. */
export const htmlHead = (title: string, lang: Lang): string =>
	`<!doctype html>\n<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">\n<head>\n<meta charset="utf-8">\n` +
	`<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${htmlText(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`;

export const HTML_FOOT = '</body>\n</html>\n';
