/** Text → query. Never throws: what is wrong comes back as hints, and the rest still works. */
import {parseDate} from './date.ts';
import {nearest} from './distance.ts';
import type {Field} from './field-kinds.ts';
import {FIELD_NAMES, fieldOf} from './fields.ts';
import {fold} from './fold.ts';
import {hint} from './hints.ts';
import {type Lexeme, lex} from './lex.ts';
import {isScale, parseNumber} from './number.ts';
import type {Filter, Hint, Op, Query, Term, TermMode} from './types.ts';

const MAX_LENGTH = 1000;
const MAX_PARTS = 24;
const filterParts = (text: string): RegExpExecArray | null =>
	/^(!?)([\p{L}_]+)(>=|<=|!=|[≥≤≠:=<>])(.*)$/su.exec(text);
const OPS: Readonly<Record<string, Op>> = {'≥': '>=', '≤': '<=', '≠': '!='};

/** Without the quotes round it; those inside a name stay, and part its words. */
const unquote = (text: string): string => text.replace(/^"/, '').replace(/"$/, '').trim();

/** @param typed anything at all: control characters, ten thousand characters, unclosed quotes */
export function parseQuery(typed: string): Query {
	const terms: Term[] = [];
	const filters: Filter[] = [];
	const hints: Hint[] = [];
	let text = typed;
	if (text.length > MAX_LENGTH) {
		hints.push(hint('too_long', MAX_LENGTH, String(MAX_LENGTH)));
		text = text.slice(0, MAX_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
	}
	const control = text.search(/[^\P{Cc}\t\n\r]/u);
	if (control >= 0) {
		hints.push(hint('control_characters', control));
		text = text.replaceAll(/\p{Cc}/gu, ' ');
	}
	const lexemes = lex(text);
	if (lexemes.length > MAX_PARTS) {
		hints.push(hint('too_long', lexemes[MAX_PARTS]!.at, String(MAX_PARTS)));
	}
	for (const lexeme of lexemes.slice(0, MAX_PARTS)) {
		if (lexeme.openQuote !== null) {
			hints.push(hint('unbalanced_quote', lexeme.openQuote));
		}
		const parts = filterParts(lexeme.text);
		const field = parts ? fieldOf(parts[2]!) : undefined;
		if (parts && field) {
			readFilter(field, parts, lexeme, filters, hints);
			continue;
		}
		// A word such as `aera:gansu` still searches for its value, beside the hint.
		const start = parts ? lexeme.text.length - parts[4]!.length : 0;
		if (parts) {
			const name = parts[2]!;
			hints.push(hint('unknown_field', lexeme.at, name, nearest(fold(name), FIELD_NAMES)));
		}
		if (parts?.[4] !== '') {
			readTerm({...lexeme, text: (parts?.[1] ?? '') + lexeme.text.slice(start)}, terms, hints);
		}
	}
	return {terms: joinScales(terms), filters, hints};
}

function readFilter(
	field: Field,
	[, bang, name, sign = ':', rest = '']: RegExpExecArray,
	{text: raw, at}: Lexeme,
	filters: Filter[],
	hints: Hint[],
): void {
	// `suspects:>100` is what users of other tools type.
	const inner = sign === ':' ? /^(>=|<=|!=|[≥≤≠<>=])/.exec(rest)?.[0] : undefined;
	const value = unquote(rest.slice(inner?.length ?? 0));
	const written = inner ?? sign;
	let op = OPS[written] ?? (written as Op);
	let not = bang === '!';
	if (value === '') {
		hints.push(hint('missing_value', at, `${name}${written}`));
		return;
	}
	const n = field.kind === 'number' ? parseNumber(value) : undefined;
	if (field.kind === 'number' && n === undefined) {
		hints.push(hint('bad_number', at, value));
		return;
	}
	if (field.kind === 'date' && parseDate(value) === undefined) {
		hints.push(hint('bad_date', at, value));
		return;
	}
	const ordered = field.kind === 'number' || field.key === 'year';
	if (!ordered && /[<>]/.test(op)) {
		hints.push(hint('bad_operator', at, field.key, `${field.key}:${value}`));
		return;
	}
	if (field.kind !== 'number' && op === '!=') {
		not = !not;
		op = ':';
	}
	filters.push({field: field.key, op: op === '=' ? ':' : op, value, number: n ?? null, not, raw, at});
}

function readTerm({text: raw, at, openQuote}: Lexeme, terms: Term[], hints: Hint[]): void {
	let text = raw;
	const not = text.startsWith('!');
	text = not ? text.slice(1) : text;
	let mode: TermMode = 'fuzzy';
	if (text.startsWith("'")) {
		mode = 'exact';
		text = text.slice(1);
	} else if (text.startsWith('^')) {
		mode = 'prefix';
		text = text.slice(1);
	}
	if (text.startsWith('"')) {
		// While a phrase is being typed its last word may be half done.
		mode = openQuote === null && mode === 'fuzzy' && text.endsWith('"') ? 'exact' : mode;
	} else if (text.endsWith('$') && text.length > 1) {
		mode = mode === 'fuzzy' ? 'suffix' : 'exact';
		text = text.slice(0, -1);
	}
	text = unquote(text);
	if (!/[\p{L}\p{N}]/u.test(text)) {
		hints.push(hint('empty_word', at, raw));
		return;
	}
	terms.push({text, mode, not, isNumber: parseNumber(text) !== undefined, raw, at});
}

/** `1.56 million` is one number, and so is `49 000`. */
function joinScales(terms: readonly Term[]): Term[] {
	const joined: Term[] = [];
	for (const term of terms) {
		const last = joined.at(-1);
		const groups = term.raw === '000' ? groupsBefore(joined) : 0;
		if (groups > 0) {
			const own = [...joined.splice(-groups), term];
			const raw = own.map(part => part.raw).join(' ');
			joined.push({...own[0]!, text: raw.replaceAll(' ', ''), raw});
		} else if (last?.isNumber && last.mode === 'fuzzy' && term.raw === term.text && isScale(term.text)) {
			joined[joined.length - 1] = {
				...last,
				text: `${last.text} ${term.text}`,
				raw: `${last.raw} ${term.raw}`,
			};
		} else {
			joined.push(term);
		}
	}
	return joined;
}

/**
 * How many of the last terms are thousands that `000` goes on: in `1 560 000` two. Other numbers side by
 * side may be two numbers.
 */
function groupsBefore(terms: readonly Term[]): number {
	const first = terms.findLastIndex(({raw}) => !/^\d{3}$/.test(raw));
	const start = /^[1-9]\d?$/.test(terms[first]?.raw ?? '') ? first : first + 1;
	return /^[1-9]/.test(terms[start]?.raw ?? '') ? terms.length - start : 0;
}
