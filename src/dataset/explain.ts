/** Turns what zod finds into one plain line each. */
import type * as z from 'zod';
import {didYouMean} from '../model/nearest.ts';
import {quote} from '../model/quote.ts';
import type {Issue} from './issue.ts';

/**
 * @param error zod's report
 * @param schema the schema that was applied, to name the valid keys
 * @param input what was checked, to say what was found instead
 */
export function explain(error: z.core.$ZodError, schema: z.core.$ZodType, input: unknown): Issue[] {
	return error.issues.flatMap(issue => {
		const path = issue.path.map(step => (typeof step === 'number' ? step : String(step)));
		if (issue.code === 'unrecognized_keys') {
			const valid = keysAt(schema, path);
			return issue.keys.map(key => ({
				code: 'unknown_key',
				path: [...path, key],
				message: `unknown key ${quote(key)}${didYouMean(key, valid)}`,
			}));
		}
		return [{code: 'wrong_shape', path, message: expectation(issue, valueAt(input, path))}];
	});
}

function expectation(issue: z.core.$ZodIssue, found: unknown): string {
	switch (issue.code) {
		case 'invalid_type':
			if (issue.message.startsWith('expected')) {
				return `${issue.message}, found ${kindOf(found)}`;
			}
			return found === undefined
				? `is missing: expected ${nameOf(issue.expected)}`
				: `expected ${nameOf(issue.expected)}, found ${kindOf(found)}`;
		case 'invalid_value': {
			const valid = issue.values.map(String);
			return `expected ${valid.join(', ')}, found ${kindOf(found)}${
				typeof found === 'string' ? didYouMean(found, valid) : ''
			}`;
		}
		case 'invalid_format':
			return `expected ${issue.message.replace(/^expected /, '')}, found ${kindOf(found)}`;
		case 'too_small':
			return `expected at least ${issue.minimum}, found ${kindOf(found)}`;
		case 'too_big':
			return `expected at most ${issue.maximum}, found ${kindOf(found)}`;
		default:
			return `${issue.message}, found ${kindOf(found)}`;
	}
}

const nameOf = (type: string): string =>
	({
		string: 'text',
		int: 'a whole number',
		number: 'a number',
		array: 'a list',
		object: 'an object',
		tuple: 'a list',
	})[type] ?? type;

function kindOf(value: unknown): string {
	if (typeof value === 'string') {
		return quote(value, 40);
	}
	if (Array.isArray(value)) {
		return 'a list';
	}
	if (value === undefined) {
		return 'nothing';
	}
	return value !== null && typeof value === 'object' ? 'an object' : String(value);
}

function valueAt(input: unknown, path: Issue['path']): unknown {
	let at = input;
	for (const step of path) {
		if (at === null || typeof at !== 'object' || !Object.hasOwn(at, step)) {
			return undefined;
		}
		at = (at as Record<string | number, unknown>)[step];
	}
	return at;
}

/** The keys an object may have at this place of the schema. */
function keysAt(schema: z.core.$ZodType, path: Issue['path']): string[] {
	let at: unknown = unwrap(schema);
	for (const step of path) {
		const node = at as {shape?: Record<string, z.core.$ZodType>; element?: z.core.$ZodType};
		at = unwrap(typeof step === 'number' ? node.element : node.shape?.[step]);
	}
	return Object.keys((at as {shape?: object} | undefined)?.shape ?? {});
}

function unwrap(schema: unknown): unknown {
	let at = schema as {unwrap?: () => unknown; element?: unknown} | undefined;
	// Arrays have `unwrap` too, but there the element is a step of the path.
	while (at?.unwrap && at.element === undefined) {
		at = at.unwrap() as typeof at;
	}
	return at;
}
