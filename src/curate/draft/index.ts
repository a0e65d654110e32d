/** Proposes a record for a new text: every number found, everything that only a person knows left open. */
import {createHash} from 'node:crypto';
import {paragraphStarts} from '../ledger.ts';
import {findFurniture} from './furniture.ts';
import {areaOf, publishedIn, publisherOf} from './head.ts';
import {propose} from './propose.ts';
import type {Language, Range, Terms} from './types.ts';
import {writeYaml} from './yaml.ts';

export type Drafted = {
	readonly yaml: string;
	readonly figures: number;
	readonly dismissed: number;
	/** Figures that may be damaged. */
	readonly damaged: number;
};

/**
 * @param bytes the file as it is, UTF-8: offsets and hash are those of the file, with its byte-order mark
 * @param options `file` is the name noted in the record; `language` is found out unless given
 */
export function draftRecord(
	bytes: Uint8Array,
	options: {
		readonly id: string;
		readonly file: string;
		readonly language?: Language | undefined;
		readonly schema?: string | undefined;
		readonly terms: Terms;
	},
): Drafted {
	const {id, file, schema, terms} = options;
	const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
	const language = options.language ?? languageOf(text);
	const paragraphs = paragraphStarts(text);
	const headline = headlineOf(text, paragraphs);
	const furniture = findFurniture(text, paragraphs);
	const body = bodyStart(text, paragraphs) ?? headline?.end ?? 0;
	const proposal = propose(text, {id, language, body, furniture, terms});
	const head = text.slice(0, furniture?.start ?? text.length);
	const yaml = writeYaml(
		{
			id,
			file,
			sha256: createHash('sha256').update(bytes).digest('hex'),
			length: text.length,
			language,
			headline,
			paragraphs,
			schema,
			publisher: publisherOf(head, terms),
			area: areaOf(head, terms),
			published: publishedIn(head),
		},
		proposal,
		terms,
	);
	return {
		yaml,
		figures: proposal.figures.length,
		dismissed: proposal.dismissed.length,
		damaged: proposal.figures.filter(({damage}) => damage.length > 0).length,
	};
}

/** Chinese where Chinese characters are at least as many as Latin letters. */
function languageOf(text: string): Language {
	const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	return han >= latin && han > 0 ? 'zh' : 'en';
}

const LONGEST_HEADLINE = 200;

/** The first line, where it is short and not the whole text. */
function headlineOf(text: string, [start, next]: readonly number[]): Range | undefined {
	if (start === undefined || next === undefined) {
		return undefined;
	}
	const end = start + text.slice(start, next).trimEnd().length;
	return end - start <= LONGEST_HEADLINE ? {start, end} : undefined;
}

const SHORTEST_BODY = 80;

/** The first line long enough to be told, not titled; title, sub-titles and by-line stand above it. */
const bodyStart = (text: string, paragraphs: readonly number[]): number | undefined =>
	paragraphs.find((start, i) => (paragraphs[i + 1] ?? text.length) - start > SHORTEST_BODY && i > 0);
