/**
 * A terminal's screen as SVG. Frames and bars are drawn, not written, and each run of text says how wide it
 * is, so that columns stand straight whatever font the reader has.
 */
import {drawLines, isLine} from './box-lines.mjs';

const W = 8;
const H = 18;
const MARGIN = 12;
const BASELINE = 13;
const BACKGROUND = '#1b1e25';
const FOREGROUND = '#d7dae0';
const ANSI = [
	['#3a3f4b', '#e0707a', '#95c47b', '#e2bf7d', '#6aaeea', '#c583da', '#5cb8c4', '#d7dae0'],
	['#7d8594', '#f08a93', '#aedb96', '#f3d59b', '#8cc5f5', '#d9a3ea', '#84d3dd', '#ffffff'],
].flat();
const CUBE = [0, 95, 135, 175, 215, 255];

const rgb = (...parts) => `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`;

/** xterm's 256 colours: sixteen named, a cube, a ramp of grey. */
function indexed(n) {
	if (n < 16) {
		return ANSI[n];
	}
	if (n >= 232) {
		const level = 8 + (n - 232) * 10;
		return rgb(level, level, level);
	}
	const at = n - 16;
	return rgb(CUBE[Math.floor(at / 36)], CUBE[Math.floor(at / 6) % 6], CUBE[at % 6]);
}

function paint(isDefault, isRgb, value, otherwise) {
	if (isDefault) {
		return otherwise;
	}
	return isRgb ? rgb(value >> 16, (value >> 8) & 255, value & 255) : indexed(value);
}

/** What a cell looks like: its sign, its colours, its weight. */
function lookOf(cell) {
	let color = paint(cell.isFgDefault(), cell.isFgRGB(), cell.getFgColor(), FOREGROUND);
	let ground = paint(cell.isBgDefault(), cell.isBgRGB(), cell.getBgColor(), BACKGROUND);
	if (cell.isInverse()) {
		[color, ground] = [ground, color];
	}
	return {
		sign: cell.isInvisible() ? ' ' : cell.getChars() || ' ',
		cells: cell.getWidth(),
		ground,
		style: [
			`fill="${color}"`,
			cell.isBold() && 'font-weight="bold"',
			cell.isItalic() && 'font-style="italic"',
			cell.isDim() && 'opacity="0.65"',
			cell.isUnderline() && 'text-decoration="underline"',
		]
			.filter(Boolean)
			.join(' '),
		color,
		opacity: cell.isDim() ? 0.65 : 1,
	};
}

const escapeXml = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const SHADES = {'█': 1, '▓': 0.75, '▒': 0.5, '░': 0.3};
/** Eighths of a cell, from the left and from below. */
const EIGHTHS = '▏▎▍▌▋▊▉█';
const RISING = '▁▂▃▄▅▆▇█';
const isBlock = sign => sign in SHADES || (sign !== ' ' && (EIGHTHS.includes(sign) || RISING.includes(sign)));

/** @returns runs of cells that `same` holds together; a run's `x` and `cells` are in cells */
function runs(looks, same) {
	const found = [];
	let x = 0;
	for (const look of looks) {
		const last = found.at(-1);
		if (last && last.x + last.cells === x && same(last.looks.at(-1), look)) {
			last.looks.push(look);
			last.cells += look.cells;
		} else {
			found.push({x, cells: look.cells, looks: [look]});
		}
		x += look.cells;
	}
	return found;
}

/** The ground of the page: what most cells stand on. */
function pageOf(screen) {
	const counts = new Map();
	for (const {ground} of screen.flat()) {
		counts.set(ground, (counts.get(ground) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0][0];
}

function grounds(looks, y, page) {
	return runs(looks, (a, b) => a.ground === b.ground)
		.filter(run => run.looks[0].ground !== page)
		.map(run => rect(run, y, `fill="${run.looks[0].ground}"`));
}

const rect = ({x, cells}, y, fill) =>
	`<rect x="${x * W}" y="${y * H}" width="${cells * W}" height="${H}" ${fill}/>`;

/** Text by the word group: two blanks end a run, so that no error of a font adds up across columns. */
function words(looks, y) {
	const isText = look => !isBlock(look.sign) && !isLine(look.sign);
	return runs(looks, (a, b) => a.style === b.style && a.cells === b.cells && isText(a) && isText(b))
		.filter(run => isText(run.looks[0]))
		.flatMap(run => {
			const text = run.looks.map(look => look.sign).join('');
			const cells = run.looks[0].cells;
			return [...text.matchAll(/\S+(?: \S+)*/gu)].map(match => {
				// Signs of one run are equally wide; combining marks belong to the sign before them.
				const before = [...new Intl.Segmenter().segment(text.slice(0, match.index))].length;
				const length = [...new Intl.Segmenter().segment(match[0])].length;
				const x = (run.x + before * cells) * W;
				return `<text x="${x}" y="${y * H + BASELINE}" textLength="${length * cells * W}" ${cells === 2 ? 'font-size="15" ' : ''}${run.looks[0].style}>${escapeXml(match[0])}</text>`;
			});
		});
}

function bars(looks, y) {
	return runs(looks, (a, b) => a.sign === b.sign && a.style === b.style)
		.filter(run => isBlock(run.looks[0].sign))
		.map(run => {
			const {color, sign, opacity} = run.looks[0];
			const shade = (SHADES[sign] ?? 1) * opacity;
			const [wide, high] = [EIGHTHS.indexOf(sign) + 1 || 8, RISING.indexOf(sign) + 1 || 8];
			const height = ((H - 6) * high) / 8;
			return `<rect x="${run.x * W}" y="${y * H + H - 3 - height}" width="${(run.cells - 1) * W + (W * wide) / 8}" height="${height}" fill="${color}"${shade < 1 ? ` fill-opacity="${shade}"` : ''}/>`;
		});
}

/** @param {ReturnType<import('./terminal.mjs').openTerminal>} terminal */
export function svgOf(terminal, title) {
	const screen = Array.from({length: terminal.rows}, (_, y) =>
		Array.from({length: terminal.columns}, (_, x) => terminal.cell(x, y))
			.filter(cell => cell && cell.getWidth() > 0)
			.map(lookOf),
	);
	const width = terminal.columns * W + 2 * MARGIN;
	const height = terminal.rows * H + 2 * MARGIN;
	const page = pageOf(screen);
	const parts = screen.flatMap((looks, y) => [
		...grounds(looks, y, page),
		...bars(looks, y),
		...words(looks, y),
	]);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
		`<title>${escapeXml(title)}</title>`,
		`<rect width="${width}" height="${height}" rx="8" fill="${page}"/>`,
		`<g transform="translate(${MARGIN} ${MARGIN})" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace" font-size="13" xml:space="preserve">`,
		...drawLines(screen, W, H),
		...parts,
		'</g>',
		'</svg>',
		'',
	].join('\n');
}
