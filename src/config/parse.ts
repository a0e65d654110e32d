/** The configuration file, from its bytes: a YAML mapping of a few known words. */
import {isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument} from 'yaml';
import {decodeUtf8} from '../dataset/utf8.ts';
import {InputError} from '../model/input-error.ts';
import {didYouMean} from '../model/nearest.ts';
import {printable, quote} from '../model/quote.ts';
import {CLIPBOARDS, COLORS, type Config, type KeyChoice, LANGS, THEMES} from './config.ts';

type Setting = {
	readonly name: string;
	/** Null where nothing stands behind the name. */
	readonly value: unknown;
	/** `file:line` of a node. */
	readonly placeOf: (node: unknown) => string;
	/** Stops with the setting's place. */
	readonly refuse: (message: string) => never;
};
type Reader = (setting: Setting) => unknown;

const READERS: {readonly [Name in keyof Config]-?: Reader} = {
	lang: oneOf(LANGS),
	theme: oneOf(THEMES),
	ascii: trueOrFalse,
	color: oneOf(COLORS),
	screenReader: trueOrFalse,
	clipboard: oneOf(CLIPBOARDS),
	keys: keyChoices,
};

/**
 * @param file its name for messages
 * @throws InputError: `file:line: what is wrong; did you mean "…"?`
 */
export function parseConfig(bytes: Uint8Array, file: string): Config {
	const lines = new LineCounter();
	const document = parse(decodeUtf8(bytes, file), file, lines);
	const placeOf = (node: unknown): string => `${file}:${lineOf(lines, node)}`;
	const [fault] = document.errors;
	if (fault) {
		const [what = 'not YAML'] = fault.message.split('\n');
		const {line} = lines.linePos(fault.pos[0]);
		throw new InputError(
			`${file}:${Math.max(1, line)}: not YAML: ${printable(what)}; a key such as "?", ":" or "[" needs quotes`,
		);
	}
	const {contents} = document;
	// A file of comments only.
	if (contents === null || isNothing(contents)) {
		return {};
	}
	if (!isMap(contents)) {
		throw new InputError(`${placeOf(contents)}: expected settings such as "lang: zh", one a line`);
	}
	return Object.fromEntries(contents.items.map(pair => settingOf(pair, placeOf)));
}

function settingOf({key, value: found}: Pair, placeOf: Setting['placeOf']): [string, unknown] {
	const name = wordOf(key);
	const value = isNothing(found) ? null : found;
	const refuse = (message: string): never => {
		throw new InputError(`${placeOf(value ?? key)}: ${message}`);
	};
	if (!Object.hasOwn(READERS, name)) {
		const names = Object.keys(READERS);
		throw new InputError(
			`${placeOf(key)}: no setting is called ${quote(name)}; there are ${names.join(', ')}${didYouMean(name, names)}`,
		);
	}
	return [name, READERS[name as keyof Config]({name, value, placeOf, refuse})];
}

/** Beyond any line, and any number of lists, that a person would write. */
const LONGEST = 1000;
const LISTS = 1000;

function parse(text: string, file: string, lines: LineCounter): ReturnType<typeof parseDocument> {
	// The parser is recursive, and what runs out of stack within it may end the whole process.
	const long = text.split('\n').findIndex(line => line.length > LONGEST);
	if (long >= 0 || (text.match(/[[{]/g)?.length ?? 0) > LISTS) {
		throw new InputError(
			`${file}:${Math.max(0, long) + 1}: not a configuration file: too long or too nested`,
		);
	}
	return parseDocument(text, {lineCounter: lines, prettyErrors: false, uniqueKeys: true});
}

function lineOf(lines: LineCounter, node: unknown): number {
	const start = (node as Node | null)?.range?.[0];
	return start === undefined ? 1 : Math.max(1, lines.linePos(start).line);
}

const isNothing = (node: unknown): boolean => node === null || (isScalar(node) && node.value === null);

/** A scalar as it is written: `1` and `1.0` are different keys. */
function wordOf(node: unknown): string {
	if (isScalar(node)) {
		return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
	}
	return isMap(node) ? '{…}' : isSeq(node) ? '[…]' : isAlias(node) ? `*${node.source}` : '';
}

const shown = (value: unknown): string => (value === null ? 'nothing' : quote(wordOf(value)));

function oneOf(values: readonly string[]): Reader {
	return ({name, value, refuse}) => {
		const word = wordOf(value);
		return isScalar(value) && values.includes(word)
			? word
			: refuse(`${name} takes ${values.join(', ')}; not ${shown(value)}${didYouMean(word, values)}`);
	};
}

function trueOrFalse({name, value, refuse}: Setting): boolean {
	const word = wordOf(value);
	if (isScalar(value) && (word === 'true' || word === 'false')) {
		return word === 'true';
	}
	return refuse(`${name} takes true or false; not ${shown(value)}${didYouMean(word, ['true', 'false'])}`);
}

function keyChoices({name, value, placeOf, refuse}: Setting): KeyChoice[] {
	if (!isMap(value)) {
		return refuse(`${name} takes commands with their keys, such as "copy.figure: [y, f5]", one a line`);
	}
	return value.items.map(({key, value: given}) => {
		const items = isSeq(given) ? given.items : [given];
		const place = placeOf(key);
		if (!items.every(item => isScalar(item) && !isNothing(item))) {
			throw new InputError(
				`${place}: ${printable(wordOf(key))} takes a key, a list of keys, or [] for none; a key such as "~" needs quotes`,
			);
		}
		return {command: wordOf(key), keys: items.map(wordOf), place};
	});
}
