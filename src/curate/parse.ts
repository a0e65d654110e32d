/** What a person wrote, held against its shape. */
import type * as z from 'zod';
import {explain} from '../dataset/explain.ts';
import {pathText} from '../dataset/issue.ts';
import {record, type vocabulary} from '../schema/record.ts';
import type {Problem} from './problem.ts';
import type {Written} from './read.ts';

export type SeedRecord = z.infer<typeof record>;
export type SeedFigure = SeedRecord['figures'][number];
export type VocabularyName = keyof typeof vocabulary;
export type SeedVocabulary = {[Name in VocabularyName]: z.infer<(typeof vocabulary)[Name]>};

/** A record of the right shape, with what is needed to name a place in it. */
export type Parsed = {readonly record: SeedRecord; readonly written: Written};

export function parseRecord(written: Written): {parsed: Parsed} | {problems: Problem[]} {
	const result = parseAs(record, written);
	return 'value' in result ? {parsed: {record: result.value, written}} : result;
}

export function parseAs<T extends z.ZodType>(
	schema: T,
	{value, blame}: Written,
): {value: z.infer<T>} | {problems: Problem[]} {
	const input = yearsAsText(value);
	const result = schema.safeParse(input);
	if (result.success) {
		return {value: result.data};
	}
	const problems = explain(result.error, schema, input).map(({path, code, message}) =>
		blame(path, code, `${path.length > 0 ? `${pathText(path)}: ` : ''}${message}`),
	);
	return {problems};
}

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
