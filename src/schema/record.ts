/**
 * The shapes of what people write in `seeds/`: one record per report, and the vocabulary files.
 * Strict, so that a misspelt key is an error and not a silent loss. Editors complete from the
 * JSON Schema made of this (`data/schema/record.schema.json`).
 */
import * as z from 'zod';
import * as built from './dataset.ts';

const text = z.string();
const id = built.report.shape.id;
const areaId = built.report.shape.area;
const isoDate = built.period.shape.start;
const nullableText = text.nullable().default(null);
const both = z.strictObject({en: text.min(1), zh: text.min(1)});

/** A remark: one English text, or both languages. */
const remark = z.union([text, both], {error: 'expected text or {en: …, zh: …}'});
const nullableRemark = remark.nullable().default(null);

const span = z.strictObject({
	start: isoDate,
	end: isoDate,
	basis: z.enum(['stated', 'inferred']),
	note: nullableRemark,
});

const offset = z.int().nonnegative();
const range = z.tuple([offset, offset]).describe('[start, end) in UTF-16 code units');

const source = z.strictObject({
	file: nullableText.describe('name of the text in the sources folder; null for a parallel report'),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hex digits')
		.nullable()
		.default(null),
	length: offset.nullable().default(null).describe('UTF-16 code units of the text read as UTF-8'),
	language: z.enum(['en', 'zh']),
	translation: z.enum(['machine', 'none']),
	headline: z.array(range).default([]),
	paragraphs: z.array(offset).default([]).describe('start of every non-empty line'),
});

const published = z.strictObject({
	date: isoDate,
	basis: z.enum(['stated', 'corroborated', 'inferred']),
	note: nullableRemark,
	source: nullableText,
	url: nullableText,
});

export const recordCampaign = z.strictObject({
	id,
	parent: id.nullable().default(null),
	label: both,
	aliases: z.array(text).default([]),
	area: areaId,
	period: span,
	summary: both,
});

export const recordCase = z.strictObject({
	id,
	label: both,
	aliases: z.array(text).default([]),
	category: id,
	campaign: id.nullable().default(null),
	area: areaId,
	place: both,
	date: span,
	people: z.array(text).default([]).describe('half-anonymous surnames, only where the case is known by them'),
	summary: both,
});

const reading = z.strictObject({
	expect: z
		.number()
		.nullable()
		.optional()
		.describe('guard: the number that must still be printed for this reading to hold; else the build fails'),
	basis: z.enum(['corroborated', 'context', 'convention']),
	reason: remark,
	source: nullableText,
	url: nullableText,
	confidence: built.confidence,
	likely: z.number().nullable().default(null),
	original: nullableText.describe('the Chinese as a parallel text prints it'),
});

export const recordFigure = z.strictObject({
	id,
	metric: id,
	category: id,
	level: built.level,
	campaign: id.nullable().default(null),
	case: id.nullable().default(null),
	area: areaId.optional().describe("default: the case's area, else the report's"),
	period: span.optional().describe("default: the case's date, else the report's period"),
	printed: z
		.string({error: 'expected the characters as printed, in quotes'})
		.min(1)
		.describe('the number as printed, with its scale word: "1.56 million"'),
	printedValue: z.number().nullable().optional().describe('only where the rule cannot read `printed`'),
	bound: built.bound.default('exact'),
	unit: text.optional().describe("default: the metric's unit"),
	value: z.number().nullable().optional().describe('default: the printed value'),
	low: z.number().nullable().optional(),
	high: z.number().nullable().optional(),
	status: built.status.default('as_printed'),
	reading: reading.nullable().default(null),
	evidence: z
		.array(
			z.strictObject({
				start: offset,
				exact: z.string({error: 'expected the characters of the text, in quotes'}).min(1),
			}),
		)
		.default([]),
	partOf: z.array(id).default([]),
	note: nullableRemark,
});

export const dismissed = z.strictObject({
	start: offset,
	end: offset.optional().describe('for a whole range instead of one number'),
	exact: z.string({error: 'expected the characters of the text, in quotes'}).min(1).optional(),
	reason: z.enum([
		'date',
		'duration',
		'code_name',
		'name',
		'site_furniture',
		'ordinal',
		'structure',
		'idiom',
		'noise',
	]),
	note: nullableRemark,
});

/** One report with everything read in it. */
export const record = z.strictObject({
	id,
	tier: built.tier,
	label: both,
	title: both,
	publisher: id,
	carrier: both,
	source,
	published,
	area: areaId,
	period: span,
	campaign: id.nullable().default(null),
	quality: z.strictObject({rating: z.enum(['original', 'readable', 'damaged']), note: both}),
	summary: both,
	campaigns: z.array(recordCampaign).default([]),
	cases: z.array(recordCase).default([]),
	figures: z.array(recordFigure),
	dismissed: z.array(dismissed).default([]),
});

const aliases = z.array(text).default([]);

/** `vocabulary/<name>.yaml`: lists of the terms that records use. Pinyin is added by the builder. */
export const vocabulary = {
	publishers: z.array(z.strictObject({...built.publisher.shape, label: both})),
	areas: z.array(
		z.strictObject({
			...built.area.shape,
			label: both,
			iso: nullableText,
			gbt2260: nullableText,
			aliases,
		}),
	),
	units: z.array(
		z.strictObject({
			id: text,
			plural: text,
			zh: text.describe('Chinese measure word, put after the number; empty where there is none'),
			noun: z.strictObject({en: text, zh: text}),
			population: built.unit.shape.population,
		}),
	),
	categories: z.array(
		z.strictObject({
			...built.category.shape,
			label: both,
			aliases,
			includes: z
				.array(id)
				.default([])
				.describe('for a basket: the categories that it counts together though they are not its children'),
			iccs: z.strictObject(built.category.shape.iccs.unwrap().shape).nullable().default(null),
			note: nullableText,
		}),
	),
	metrics: z.array(
		z.strictObject({
			...built.metric.shape,
			label: both,
			act: both,
			definition: both,
			generic: z
				.boolean()
				.default(true)
				.describe('false where what it counts names its own kind of crime: black cards, insiders'),
			near: z.array(id).default([]),
			aliases,
		}),
	),
} as const;
