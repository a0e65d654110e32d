/** What a person wrote, held against its shape. */
import type * as z from 'zod';
import {explain} from '../dataset/explain.ts';
import {type Issue, pathText} from '../dataset/issue.ts';
import {record, type vocabulary} from '../schema/record.ts';
import {openPlaces, unknownTerms} from './placeholders.ts';
import type {Problem} from './problem.ts';
import type {Written} from './read.ts';
import type {Terms} from './vocabulary.ts';

export type SeedRecord = z.infer<typeof record>;
export type SeedFigure = SeedRecord['figures'][number];
export type VocabularyName = keyof typeof vocabulary;
export type SeedVocabulary = {[Name in VocabularyName]: z.infer<(typeof vocabulary)[Name]>};

/** A record of the right shape, with what is needed to name a place in it. */
export type Parsed = {readonly record: SeedRecord; readonly written: Written};

/** @param terms to say what may stand where a draft left a place open */
export function parseRecord(written: Written, terms: Terms): {parsed: Parsed} | {problems: Problem[]} {
	const result = shapeOf(record, written.value);
	const issues = 'issues' in result ? result.issues : [];
	const wanted = new Map(
		issues.map(({path, message}) => [pathText(path), message.replace(/, found .*$/s, '')]),
	);
	const open = openPlaces(written, terms, path => wanted.get(pathText(path)));
	if ('value' in result && open.length === 0) {
		return {parsed: {record: result.value, written}};
	}
	const isOpen = new Set(open.map(({line, column}) => `${line}:${column}`));
	const others = issues
		.map(issue => blameIssue(issue, written))
		.filter(({line, column}) => !isOpen.has(`${line}:${column}`));
	return {problems: [...open, ...others, ...unknownTerms(written, terms)]};
}

export function parseAs<T extends z.ZodType>(
	schema: T,
	written: Written,
): {value: z.infer<T>} | {problems: Problem[]} {
	const result = shapeOf(schema, written.value);
	return 'value' in result ? result : {problems: result.issues.map(issue => blameIssue(issue, written))};
}

function shapeOf<T extends z.ZodType>(schema: T, value: unknown): {value: z.infer<T>} | {issues: Issue[]} {
	const input = yearsAsText(value);
	const result = schema.safeParse(input);
	return result.success ? {value: result.data} : {issues: explain(result.error, schema, input)};
}

const blameIssue = ({path, code, message}: Issue, {blame}: Written): Problem =>
	blame(path, code, `${path.length > 0 ? `${pathText(path)}: ` : ''}${message}`);

const DATE_KEYS = new Set(['start', 'end', 'date']);

/** A bare year is a number to YAML; in a date it is meant as text. Offsets share the keys but stand in evidence. */
function yearsAsText(value: unknown, inSpan = false): unknown {
	if (Array.isArray(value)) {
		return value.map(item => yearsAsText(item));
	}
	if (value === null || typeof value !== 'object') {
		return value;
	}
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [
			key,
			inSpan && DATE_KEYS.has(key) && typeof inner === 'number'
				? String(inner)
				: yearsAsText(inner, key === 'period' || key === 'date' || key === 'published'),
		]),
	);
}
