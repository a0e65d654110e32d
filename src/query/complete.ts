/** What may stand where the caret is: names of fields, and after a field its values, with counts. */
import type {Dataset, Found} from '../model/dataset.ts';
import type {Both, Lang, RecordType} from '../model/types.ts';
import {countValues} from './facets.ts';
import type {Field} from './field-kinds.ts';
import {FIELDS, fieldOf} from './fields.ts';
import {fold, squeeze} from './fold.ts';
import {lex} from './lex.ts';
import {type Named, resolveName} from './names.ts';

export type Completion = {
	/** What to put in the place of `from`–`to`. */
	readonly text: string;
	readonly label: Both;
	/** Records that a filter by this value leaves; null for the name of a field. */
	readonly count: number | null;
};

export type Completions = {
	readonly kind: 'field' | 'value';
	/** The stretch of the text that a completion replaces, in UTF-16 code units. */
	readonly from: number;
	readonly to: number;
	/** Best first. */
	readonly items: readonly Completion[];
};

export type CompleteOptions = {
	/** Language of values that have no short name: `en` unless told. */
	readonly lang?: Lang;
	readonly limit?: number;
	/** Count records of these types only. */
	readonly types?: readonly RecordType[];
	/** How many records have the value; counted here where it is not given. */
	readonly countOf?: (field: string, id: string) => number;
};

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** @param caret in UTF-16 code units; @returns null where nothing can be completed */
export function complete(
	text: string,
	caret: number,
	dataset: Dataset,
	options: CompleteOptions = {},
): Completions | null {
	if (text.length > 1000) {
		return null;
	}
	const at = Math.max(0, Math.min(caret, text.length));
	const word = lex(text).find(lexeme => lexeme.at < at && at <= lexeme.at + lexeme.text.length);
	const [start, typed, end] = word
		? [word.at, word.text.slice(0, at - word.at), word.at + word.text.length]
		: [at, '', at];
	const value = /^(!?)([\p{L}_]+)(:|!=|=)(.*)$/su.exec(typed);
	const field = value ? fieldOf(value[2]!) : undefined;
	if (value && field) {
		// The last of several alternatives.
		const part = value[4]!.slice(value[4]!.lastIndexOf('|') + 1);
		const items = valuesOf(field, part.replace(/^"/, ''), dataset, options);
		return {kind: 'value', from: at - part.length, to: end, items};
	}
	const name = /^(!?)([\p{L}_]*)$/u.exec(typed);
	return name
		? {kind: 'field', from: start + name[1]!.length, to: end, items: fieldsLike(name[2]!, options.lang)}
		: null;
}

/** Fields whose name, or another name of theirs, begins like this: by key first, Chinese where Chinese is typed. */
function fieldsLike(typed: string, lang: Lang = 'en'): Completion[] {
	const wanted = fold(typed);
	const ranked = FIELDS.flatMap(({key, aliases, kind}) => {
		const alias = aliases.find(other => other.startsWith(wanted));
		const rank = key.startsWith(wanted) ? 0 : alias === undefined ? null : 1;
		const label = {en: key, zh: aliases.find(isHan) ?? key};
		const inChinese = wanted === '' ? lang === 'zh' : isHan(wanted);
		const name = inChinese ? (aliases.find(other => isHan(other) && other.startsWith(wanted)) ?? key) : key;
		// After Chinese as Chinese keyboards write it; it is read alike.
		const signs = isHan(name) ? '＞：' : '>:';
		const sign = signs[kind === 'number' ? 0 : 1]!;
		return rank === null ? [] : {rank, item: {text: `${name}${sign}`, label, count: null}};
	});
	return ranked.sort((a, b) => a.rank - b.rank).map(({item}) => item);
}

function valuesOf(
	field: Field,
	typed: string,
	dataset: Dataset,
	{lang = 'en', limit = 20, types, countOf = counter(dataset, types)}: CompleteOptions,
): Completion[] {
	const rows = field.values(dataset);
	const wanted = new Set(squeeze(typed) === '' ? rows.map(({id}) => id) : resolveName(rows, typed));
	const found = rows
		.filter(({id}) => wanted.has(id))
		.map(row => ({
			text: spell(row, rows, lang),
			label: {en: row.label.en, zh: row.label.zh},
			count: countOf(field.key, row.id),
		}))
		.sort((a, b) => b.count - a.count);
	// A filter that leaves nothing is no help beside one that does.
	const useful = found.filter(({count}) => count > 0);
	return (useful.length > 0 ? useful : found).slice(0, limit);
}

/** The id, but for ids that nobody types, such as CN-GS: there a name without spaces, if it means this one alone. */
export function spell({id, label}: Named, rows: readonly Named[], lang: Lang): string {
	if (!/[A-Z]/.test(id)) {
		return id;
	}
	const name = lang === 'zh' ? label.zh : fold(label.en).replaceAll(/[^\p{L}\p{N}]+/gu, '-');
	const means = resolveName(rows, name);
	return means.length === 1 && means[0] === id ? name : id;
}

const counted = new WeakMap<Dataset, Map<string, Map<string, number>>>();

function counter(dataset: Dataset, types?: readonly RecordType[]): (field: string, id: string) => number {
	const known = counted.get(dataset) ?? new Map<string, Map<string, number>>();
	counted.set(dataset, known);
	return (key, id) => {
		const asked = [key, ...(types ?? [])].join(' ');
		let counts = known.get(asked);
		if (!counts) {
			counts = countValues(FIELDS.find(row => row.key === key)!, records(dataset, types), dataset);
			known.set(asked, counts);
		}
		return counts.get(id) ?? 0;
	};
}

function* records({tables}: Dataset, types?: readonly RecordType[]): Generator<Found> {
	const rows: ReadonlyArray<readonly [RecordType, ReadonlyArray<Found['record']>]> = [
		['campaign', tables.campaigns],
		['case', tables.cases],
		['report', tables.reports],
		['metric', tables.metrics],
		['category', tables.categories],
		['figure', tables.figures],
	];
	for (const [type, all] of rows.filter(([type]) => types?.includes(type) !== false)) {
		for (const record of all) {
			yield {type, record};
		}
	}
}
