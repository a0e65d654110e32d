/**
 * The shapes of the built dataset, once: TypeScript types, the runtime check of `--data` and
 * the published JSON Schema all come from here.
 *
 * Free text fields are English; a Chinese twin stands beside them with the suffix `Zh`.
 * Labels hold both languages and the pinyin that the builder derives.
 */
import * as z from 'zod';

const id = z.string().regex(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/, 'lower-case words joined by . _ or -');
const areaId = z
	.string()
	.regex(/^[A-Z]{2}(?:-[A-Z]{2})?(?:-[a-z]+)*$/, 'ISO 3166, e.g. CN, CN-GS, CN-GS-jiuquan');
const text = z.string();
const note = text.nullable();
/** Newer than the first datasets: what was written before it reads as null. */
const added = note.default(null);

/** ISO 8601 to the precision known: 2018, 2018-02 or 2018-02-09. */
const isoDate = z
	.string()
	.regex(
		/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
		'ISO 8601: 2018, 2018-02 or 2018-02-09',
	);

export const both = z.object({en: text, zh: text});
export const label = both.extend({pinyin: text});

export const bound = z.enum(['exact', 'at_least', 'about', 'nearly', 'at_most']);
export const tier = z.enum(['primary', 'parallel']);
export const level = z.enum(['campaign_total', 'sub_operation', 'category', 'case', 'context']);
export const status = z.enum(['as_printed', 'corrected', 'damaged']);
export const confidence = z.enum(['high', 'medium', 'low', 'none']);

export const period = z.object({
	start: isoDate,
	end: isoDate,
	basis: z.enum(['stated', 'inferred']),
	note,
	noteZh: added,
});

export const evidence = z.object({
	exact: text.min(1),
	start: z.int().nonnegative(),
	end: z.int().positive(),
	paragraph: z.int().positive(),
	headline: z.boolean(),
});

export const reading = z.object({
	basis: z.enum(['corroborated', 'context', 'convention']),
	reason: text,
	reasonZh: added,
	source: note,
	url: note,
	confidence,
	/** A reading by convention, where no value can be defended. */
	likely: z.number().nullable(),
	/** The number that must be printed for this reading to hold; null where nothing is corrected. */
	expect: z.number().nullable().default(null),
	/** The Chinese as a parallel text prints it. */
	original: added,
});

export const figure = z.object({
	id,
	report: id,
	campaign: id.nullable(),
	case: id.nullable(),
	source: text.nullable(),
	metric: id,
	category: id,
	area: areaId,
	level,
	period,
	kind: z.enum(['count', 'money']),
	unit: text,
	printed: text,
	printedValue: z.number().nullable(),
	value: z.number().nullable(),
	low: z.number().nullable(),
	high: z.number().nullable(),
	bound,
	status,
	reading: reading.nullable(),
	evidence: z.array(evidence),
	partOf: z.array(id),
	note,
	noteZh: note,
});

export const report = z.object({
	id,
	tier,
	label,
	title: both,
	publisher: id,
	carrier: both,
	source: z.object({
		file: text.nullable(),
		sha256: text.nullable(),
		length: z.int().nullable(),
		language: z.enum(['en', 'zh']),
		translation: z.enum(['machine', 'none']),
	}),
	published: z.object({
		date: isoDate,
		basis: z.enum(['stated', 'corroborated', 'inferred']),
		note,
		noteZh: added,
		source: note,
		url: note,
	}),
	area: areaId,
	period,
	campaign: id.nullable(),
	quality: z.object({rating: z.enum(['original', 'readable', 'damaged']), note: both}),
	summary: both,
});

export const campaign = z.object({
	id,
	parent: id.nullable(),
	label,
	aliases: z.array(text),
	reports: z.array(id),
	area: areaId,
	period,
	summary: both,
});

export const caseRecord = z.object({
	id,
	report: id,
	campaign: id.nullable(),
	label,
	aliases: z.array(text),
	category: id,
	area: areaId,
	place: both,
	period,
	people: z.array(text),
	summary: both,
});

export const metric = z.object({
	id,
	label,
	unit: text,
	kind: z.enum(['count', 'money']),
	act: both,
	counts: text,
	/** True where what it counts says nothing of the kind of crime, so that only the category tells: cases, money. */
	generic: z.boolean().default(true),
	family: text,
	definition: both,
	near: z.array(id),
	aliases: z.array(text),
});

export const category = z.object({
	id,
	parent: id.nullable(),
	/** Categories that it counts together though they are not its children; empty for all but baskets. */
	includes: z.array(id).default([]),
	label,
	aliases: z.array(text),
	iccs: z.object({code: text, label: text, exact: z.boolean()}).nullable(),
	note,
});

export const area = z.object({
	id: areaId,
	parent: areaId.nullable(),
	level: z.enum(['country', 'province', 'prefecture', 'county']),
	label,
	iso: text.nullable(),
	gbt2260: text.nullable(),
	aliases: z.array(text),
});

export const publisher = z.object({id, label, area: areaId, type: text});

export const unit = z.object({
	id: text,
	plural: text,
	/** Measure word, put between number and noun in Chinese: 8600 起 案件. */
	measure: text,
	noun: both,
	population: z.enum(['persons', 'person-times']).nullable(),
});

export const periodRecord = z.object({
	/** ISO 8601 interval, e.g. `2018-02/2018-08`. */
	id: text,
	start: isoDate,
	end: isoDate,
	basis: z.enum(['stated', 'inferred']),
	label: both,
	/** Calendar months touched, both ends counted. */
	months: z.number(),
	reports: z.array(id),
	campaigns: z.array(id),
});

/** Name of each resource and the shape of one of its rows. The order is the order of loading. */
export const resources = {
	publishers: publisher,
	areas: area,
	units: unit,
	categories: category,
	metrics: metric,
	reports: report,
	campaigns: campaign,
	cases: caseRecord,
	periods: periodRecord,
	figures: figure,
} as const;

export const tables = z.object({
	publishers: z.array(publisher),
	areas: z.array(area),
	units: z.array(unit),
	categories: z.array(category),
	metrics: z.array(metric),
	reports: z.array(report),
	campaigns: z.array(campaign),
	cases: z.array(caseRecord),
	periods: z.array(periodRecord),
	figures: z.array(figure),
});
