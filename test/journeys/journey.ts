/**
 * A journey as a file: what is done, and under it the screens that are then seen, at every size.
 *
 *     Prose, for whoever reads it.
 *
 *     at 120x36 80x24
 *
 *     $ explorer --lang zh        opens the explorer; once more after it was left: by the same person
 *     > / "juiquan loan" enter    strokes: "…" is typed, a name is a key, 60x20 resizes the window
 *     [120x36]
 *     |each row of the screen
 */
export type Size = {readonly columns: number; readonly rows: number};

export type Stroke =
	| {readonly kind: 'key'; readonly name: string}
	| {readonly kind: 'text'; readonly text: string}
	| {readonly kind: 'resize'; readonly size: Size};

export type Deed =
	| {readonly kind: 'open'; readonly args: readonly string[]}
	| {readonly kind: 'strokes'; readonly strokes: readonly Stroke[]};

export type Step = {
	/** The line of the file, with what is remarked above it. */
	readonly written: string;
	readonly deed: Deed;
	/** By size as written, such as `80x24`; empty where nothing was recorded yet. */
	readonly screens: ReadonlyMap<string, readonly string[]>;
};

export type Journey = {
	readonly prose: string;
	readonly sizes: readonly string[];
	readonly steps: readonly Step[];
};

const SIZE = /^(\d+)x(\d+)$/;

/** @throws where it is none */
export function sizeOf(written: string): Size {
	const [, columns, rows] = SIZE.exec(written) ?? [];
	if (columns === undefined) {
		throw new Error(`"${written}" is no size such as 80x24`);
	}
	return {columns: Number(columns), rows: Number(rows)};
}

/** The strokes of a line, or the arguments after `explorer`. */
const words = (line: string): string[] => line.match(/"[^"]*"|\S+/g) ?? [];

function strokeOf(word: string): Stroke {
	if (word.length > 1 && word.startsWith('"')) {
		return {kind: 'text', text: word.slice(1, -1)};
	}
	return SIZE.test(word) ? {kind: 'resize', size: sizeOf(word)} : {kind: 'key', name: word};
}

function deedOf(line: string): Deed {
	const given = words(line.slice(2));
	if (line.startsWith('$ explorer')) {
		return {kind: 'open', args: given.slice(1)};
	}
	const strokes = given.map(strokeOf);
	// ESC and a letter in one write are Alt and the letter.
	if (strokes.slice(0, -1).some(stroke => stroke.kind === 'key' && stroke.name === 'esc')) {
		throw new Error(`esc ends its line: ${line}`);
	}
	return {kind: 'strokes', strokes};
}

/** @throws where a line is none of a journey's: a misspelt step would be one that is not taken */
export function parseJourney(text: string): Journey {
	const lines = text.split('\n');
	const at = lines.findIndex(line => line.startsWith('at '));
	const steps: {written: string; deed: Deed; screens: Map<string, string[]>}[] = [];
	let remark: string[] = [];
	let rows: string[] | undefined;
	for (const line of lines.slice(at + 1)) {
		if (line.startsWith('|')) {
			rows?.push(line.slice(1));
		} else if (line.startsWith('[')) {
			rows = [];
			steps.at(-1)?.screens.set(line.slice(1, -1), rows);
		} else if (line.startsWith('# ')) {
			remark.push(line);
		} else if (/^(\$ explorer|> )/.test(line)) {
			steps.push({written: [...remark, line].join('\n'), deed: deedOf(line), screens: new Map()});
			remark = [];
		} else if (line !== '') {
			throw new Error(`no line of a journey: ${line}`);
		}
	}
	return {prose: lines.slice(0, at).join('\n').trim(), sizes: words((lines[at] ?? '').slice(3)), steps};
}

/** The file, byte for byte. */
export function printJourney({prose, sizes, steps}: Journey): string {
	const screens = ({screens}: Step): string[] =>
		[...screens].flatMap(([size, rows]) => [`[${size}]`, ...rows.map(row => `|${row}`), '']);
	return [
		...[prose, '', `at ${sizes.join(' ')}`, ''],
		...steps.flatMap(step => [step.written, ...screens(step)]),
	].join('\n');
}
