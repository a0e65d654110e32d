/** A proposal as YAML, with comments that say what a person must fill in. */
import {FILL_IN} from '../fill-in.ts';
import {scalar} from './scalar.ts';
import type {Guess, Language, Proposal, ProposedDismissal, ProposedFigure, Range, Terms} from './types.ts';

export type Facts = {
	readonly id: string;
	readonly file: string;
	readonly sha256: string;
	readonly length: number;
	readonly language: Language;
	readonly headline: Range | undefined;
	readonly paragraphs: readonly number[];
	/** Where an editor finds the schema, relative to the record. */
	readonly schema: string | undefined;
	readonly publisher: string | null;
	readonly area: string | null;
	readonly published: string | null;
};

const both = `{en: ${FILL_IN}, zh: ${FILL_IN}}`;

/** @returns the record, ending in a newline; it is valid YAML of the right keys, with placeholders */
export function writeYaml(facts: Facts, proposal: Proposal, terms: Terms): string {
	return `${[
		...headLines(facts, terms),
		proposal.figures.length > 0 ? 'figures:' : 'figures: []',
		...proposal.figures.flatMap((figure, i) => figureLines(figure, i)),
		proposal.dismissed.length > 0 ? 'dismissed:' : 'dismissed: []',
		...proposal.dismissed.map(dismissalLine),
	].join('\n')}\n`;
}

function headLines(facts: Facts, terms: Terms): string[] {
	const {id, file, sha256, length, language, headline, paragraphs, schema, publisher, area, published} =
		facts;
	const publishers = terms.publishers.map(term => term.id).join(', ');
	return [
		...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
		`# A draft. Replace every "${FILL_IN}", settle every guess (#), then run:`,
		'#   explorer check THIS.yaml --sources FOLDER_OF_THE_TEXT',
		'# Write labels, titles, notes and summaries in your own words; copy no sentence of the text.',
		`id: ${id}`,
		'tier: primary',
		`label: ${both}  # ${FILL_IN}: who and when, e.g. {en: "Gansu police, 2021", zh: "甘肃公安，2021年"}`,
		`title: ${both}  # ${FILL_IN}: what it is about, at most 12 words`,
		publisher === null
			? `publisher: ${FILL_IN}  # one of ${publishers}; another needs a row in vocabulary/publishers.yaml beside this file`
			: `publisher: ${publisher}  # guess`,
		`carrier: ${both}  # ${FILL_IN}: where this copy appeared`,
		'source:',
		`  file: ${scalar(file)}`,
		`  sha256: ${sha256}`,
		`  length: ${length}  # UTF-16 code units; all offsets below count the same way`,
		`  language: ${language}`,
		`  translation: none  # guess; machine, if a machine translated it`,
		`  headline: [${headline ? `[${headline.start}, ${headline.end}]` : ''}]`,
		`  paragraphs: [${paragraphs.join(', ')}]`,
		'published:',
		published === null
			? `  date: ${FILL_IN}  # ISO 8601: 2024, 2024-05 or 2024-05-31`
			: `  date: ${published}  # guess: the first full date of the text`,
		'  basis: stated  # guess; inferred or corroborated, if the text does not print it',
		area === null
			? `area: ${FILL_IN}  # an area of the vocabulary, e.g. CN or CN-GS`
			: `area: ${area}  # guess`,
		`period:  # ${FILL_IN}: what the figures cover; basis is stated or inferred (then say why in note)`,
		`  start: ${FILL_IN}`,
		`  end: ${FILL_IN}`,
		`  basis: ${FILL_IN}`,
		'campaign: null  # the id of one of the campaigns below, if the report is about one',
		'quality:',
		`  rating: ${FILL_IN}  # original, readable or damaged`,
		`  note: ${both}`,
		`summary: ${both}  # ${FILL_IN}: one to three sentences of your own`,
		'campaigns: []  # named operations, if any; see seeds/README.md',
		'cases: []  # single investigations, if any; ids begin with the id of the report',
	];
}

const alternatives = (also: readonly string[]): string => (also.length > 0 ? `; or ${also.join(', ')}` : '');

function guessLine(field: string, {id, also}: Guess): string {
	return id === null
		? `    ${field}: ${FILL_IN}  # ${also.length > 0 ? `perhaps ${also.join(', ')}` : `explorer list ${field}s shows them all`}`
		: `    ${field}: ${id}  # guess${alternatives(also)}`;
}

function figureLines(figure: ProposedFigure, index: number): string[] {
	const {
		id,
		metric,
		category,
		level,
		printed,
		printedValue,
		interval,
		bound,
		unit,
		evidence,
		damage,
		remarks,
	} = figure;
	return [
		`  - id: ${id}${metric.id === null ? '  # name it after its metric' : ''}`,
		guessLine('metric', metric),
		`    category: ${category}  # guess`,
		`    level: ${level}${index === 0 ? '  # guess; campaign_total, sub_operation, category, case or context' : '  # guess'}`,
		`    printed: ${scalar(printed)}  # ${printedValue === null ? 'says no single number' : `reads ${printedValue}`}`,
		`    bound: ${bound}`,
		unit.id === null
			? `    unit: ${FILL_IN}  # ${unit.also.length > 0 ? `perhaps ${unit.also.join(', ')}` : 'a unit of the vocabulary'}`
			: `    unit: ${unit.id}  # guess${alternatives(unit.also)}`,
		...(printedValue === null ? vagueLines(interval) : []),
		...remarks.map(remark => `    # NOTE: ${remark}`),
		...damage.flatMap((found, i) => damageLines(found, i === damage.length - 1, printedValue)),
		'    evidence:',
		...evidence.map(({start, exact}) => `      - {start: ${start}, exact: ${scalar(exact)}}`),
	];
}

function vagueLines(interval: {low: number; high: number} | null): string[] {
	return [
		'    value: null',
		interval ? `    low: ${interval.low}  # what the words allow` : `    low: null`,
		interval ? `    high: ${interval.high}` : `    high: null`,
	];
}

function damageLines(found: string, last: boolean, printedValue: number | null): string[] {
	const mark = `    # LIKELY DAMAGE: ${found}`;
	return last
		? [
				mark,
				`    status: ${FILL_IN}  # as_printed, if the text is right; else damaged (or corrected, with a source), and:`,
				'    # value: null',
				`    # reading: {expect: ${printedValue}, basis: convention, reason: "why", confidence: low, likely: null}`,
			]
		: [mark];
}

function dismissalLine({start, end, exact, reason, note, doubtful}: ProposedDismissal): string {
	const place = exact === null ? `start: ${start}, end: ${end}` : `start: ${start}, exact: ${scalar(exact)}`;
	const remark = note === '' ? '' : `, note: ${scalar(note)}`;
	return `  - {${place}, reason: ${reason}${remark}}${doubtful ? '  # guess: look twice' : ''}`;
}
