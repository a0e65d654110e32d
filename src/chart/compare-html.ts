/** A comparison as one file to keep: no scripts, nothing loaded from elsewhere, every text escaped. */
import type {ChartShare} from './chart-share.ts';
import type {Bar, ChartGroup, ChartRow, ChartValue, CompareChart} from './compare-chart.ts';
import {STYLE} from './compare-style.ts';
import {xml} from './escape.ts';
import {WORDS} from './words.ts';

type Side = ChartValue['side'];

const css = (side: Side): string => side.toLowerCase();

/** Percent of the row's scale, in as many digits as a screen can show. */
const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(2))}%`;

function barBoxes({sure, top}: Bar, side: Side, y: number): string {
	const box = (x: number, width: number, kind: string): string =>
		width > 0
			? `<rect class="${kind}${css(side)}" x="${percent(x)}" y="${y}" width="${percent(width)}" height="12"/>`
			: '';
	return box(0, sure, '') + box(sure, top - sure, 'maybe ');
}

/** Both bars; only what they stand for is read aloud, and that is in the cells beside them. */
function bars({values}: ChartRow): string {
	const boxes = values.map(({bar, side}, i) => (bar ? barBoxes(bar, side, 1 + i * 17) : ''));
	return boxes.some(box => box !== '') ? `<svg class="bars" aria-hidden="true">${boxes.join('')}</svg>` : '';
}

const why = (reasons: readonly string[]): string =>
	reasons.map(reason => `<p class="why">${xml(reason)}</p>`).join('');

const cells = (tag: 'th' | 'td', texts: readonly string[]): string =>
	texts.map(text => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${text}</${tag}>`).join('');

function table(heading: string, titles: readonly string[], rows: readonly string[]): string {
	const head = cells(
		'th',
		titles.map(title => xml(title)),
	);
	return `<table><caption>${xml(heading)}</caption><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

const textOf = ({values}: ChartRow, side: Side): string =>
	xml(values.find(value => value.side === side)?.text ?? '');

function comparedRows(rows: readonly ChartRow[]): string[] {
	return rows.map(
		row =>
			`<tr><th scope="row">${xml(row.title)}${why(row.reasons)}</th><td class="n" data-side="A">${textOf(row, 'A')}</td><td class="n" data-side="B">${textOf(row, 'B')}</td><td>${bars(row)}</td><td class="change">${xml(row.change ?? '')}</td></tr>`,
	);
}

/** Each side under its own title; no column in which a change could stand. */
function refusedRows(rows: readonly ChartRow[]): string[] {
	return rows.map(row => {
		const cell = (side: Side): string => {
			const value = row.values.find(one => one.side === side);
			return value
				? `<td data-side="${side}">${xml(value.title ?? row.title)}<br/>${xml(value.text)}</td>`
				: '<td></td>';
		};
		return `<tr>${cell('A')}${cell('B')}<td>${why(row.reasons)}</td></tr>`;
	});
}

const aloneRows = (rows: readonly ChartRow[]): string[] =>
	rows.map(
		row =>
			`<tr><th scope="row">${xml(row.title)}</th><td class="n">${xml(row.values[0]?.text ?? '')}</td><td>${why(row.reasons)}</td></tr>`,
	);

function section({group, heading, note, rows}: ChartGroup, {lang}: CompareChart): string {
	const word = (key: keyof typeof WORDS): string => WORDS[key][lang];
	const caption = note ?? '';
	const body =
		group === 'not_comparable'
			? table(caption, ['A', 'B', word('why')], refusedRows(rows))
			: group === 'only_in_a' || group === 'only_in_b'
				? table(caption, [word('what'), word('number'), word('otherSide')], aloneRows(rows))
				: table(word('scale'), [word('what'), 'A', 'B', word('bars'), word('change')], comparedRows(rows));
	return `<section><h2>${xml(heading)}</h2>\n${body}</section>`;
}

function shares(rows: readonly ChartShare[], {lang, sharesHeading}: CompareChart): string {
	if (rows.length === 0) {
		return '';
	}
	const body = rows.map(
		row =>
			`<tr><th scope="row">${xml(row.title)}</th><td class="n" data-side="A">${xml(row.a)}</td><td class="n" data-side="B">${xml(row.b)}</td><td>${row.change === null ? '' : `<b>${xml(row.change)}</b>`}${why(row.reasons)}</td></tr>`,
	);
	const titles = [WORDS.what[lang], 'A', 'B', WORDS.points[lang]];
	return `<section><h2>${xml(sharesHeading)}</h2>\n${table('', titles, body)}</section>`;
}

const hatching = (side: Side): string =>
	`<pattern id="hatch-${css(side)}" width="6" height="6" patternUnits="userSpaceOnUse"><path class="${css(side)}" d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" stroke-width="1.4"/></pattern>`;

/** One well-formed document: HTML that an XML parser reads too, but for its first line. */
export function compareHtml(chart: CompareChart): string {
	const {lang, title, sides, notes, groups, caption} = chart;
	const empty = groups.length === 0 ? `<p>${xml(WORDS.nothing[lang])}</p>` : '';
	return `<!DOCTYPE html>
<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${xml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<svg class="defs" aria-hidden="true"><defs>${hatching('A')}${hatching('B')}</defs></svg>
<header>
<h1>${xml(title)}</h1>
${sides.map(({side, text}) => `<p><span class="side ${css(side)}">${side}</span> ${xml(text)}</p>`).join('\n')}
${notes.map(note => `<p class="muted">${xml(note)}</p>`).join('\n')}
<p class="muted">${xml(WORDS.barsHatched[lang])}</p>
</header>
<main>
${empty}${groups.map(group => section(group, chart)).join('\n')}
${shares(chart.shares, chart)}
</main>
<footer>
${caption.map(line => `<p>${xml(line)}</p>`).join('\n')}
</footer>
</body>
</html>
`;
}
