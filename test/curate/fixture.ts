/** A small report made up for the tests, with its record and its terms, in a folder of its own. */
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export const TEXT = [
	'Made-up police solved more than 1,200 cases',
	'',
	'Posted 2031-05-06',
	'In the year they solved more than 1,200 cases and arrested nine hundred suspects, of whom about 40 were insiders.',
	'',
].join('\n');

const sha256 = createHash('sha256').update(TEXT).digest('hex');

export const RECORD = `id: made-up
tier: primary
label: {en: Made-up police, zh: 虚构公安}
title: {en: Made-up results, zh: 虚构战果}
publisher: police
carrier: {en: nowhere, zh: 无}
source:
  file: text.txt
  sha256: ${sha256}
  length: ${TEXT.length}
  language: en
  translation: none
  headline: [[0, 43]]
  paragraphs: [0, 45, 63]
published: {date: 2031-05-06, basis: stated}
area: CN
period: {start: 2030, end: 2030, basis: inferred, note: "The year before."}
quality: {rating: original, note: {en: Clean., zh: 完好。}}
summary: {en: Nothing of this happened., zh: 纯属虚构。}
figures:
  - id: made-up.cases_solved
    metric: cases_solved
    category: cybercrime
    level: campaign_total
    printed: "1,200"
    bound: at_least
    evidence:
      - {start: 22, exact: "more than 1,200 cases"}
      - {start: 87, exact: "more than 1,200 cases"}
  - id: made-up.suspects_arrested
    metric: suspects_arrested
    category: cybercrime
    level: campaign_total
    printed: nine hundred
    evidence:
      - {start: 122, exact: nine hundred suspects}
  - id: made-up.insiders_arrested
    metric: suspects_arrested
    category: cybercrime
    level: category
    printed: "40"
    bound: about
    evidence:
      - {start: 153, exact: about 40 were insiders}
    partOf: [made-up.suspects_arrested]
    note: {en: Among the suspects., zh: 属于犯罪嫌疑人。}
dismissed:
  - {start: 52, exact: 2031-05-06, reason: date}
`;

const TERMS: Readonly<Record<string, string>> = {
	publishers: '- {id: police, label: {en: Police, zh: 公安}, area: CN, type: national}\n',
	areas: '- {id: CN, parent: null, level: country, label: {en: China, zh: 中国}, iso: CN, aliases: []}\n',
	units: [
		'- {id: case, plural: cases, zh: 起, noun: {en: case, zh: 案件}, population: null}',
		'- {id: suspect, plural: suspects, zh: 名, noun: {en: suspect, zh: 犯罪嫌疑人}, population: persons}',
		'- {id: unknown, plural: unknown, zh: "", noun: {en: unknown, zh: 不详}, population: null}',
		'',
	].join('\n'),
	categories: '- {id: cybercrime, parent: null, label: {en: Cybercrime, zh: 网络犯罪}}\n',
	metrics: ['cases_solved case', 'suspects_arrested suspect']
		.map(line => line.split(' '))
		.map(
			([id, unit]) =>
				`- {id: ${id}, label: {en: ${id}, zh: 绿女}, unit: ${unit}, kind: count, act: {en: a, zh: 甲}, counts: ${unit}, family: cases, definition: {en: d, zh: 定}}\n`,
		)
		.join(''),
};

/** @returns the folder of seeds and that of sources; `edit` spoils the record, `text` the source */
export function makeSeeds({
	edit = record => record,
	text = TEXT,
	terms = {},
}: {
	edit?: (record: string) => string;
	text?: string | Uint8Array | null;
	terms?: Readonly<Record<string, string>>;
} = {}): {folder: string; seeds: string; sources: string; out: string} {
	const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
	const [seeds, sources, out] = [join(folder, 'seeds'), join(folder, 'sources'), join(folder, 'data')];
	mkdirSync(join(seeds, 'vocabulary'), {recursive: true});
	mkdirSync(sources);
	writeFileSync(join(seeds, 'made-up.yaml'), edit(RECORD));
	for (const [name, content] of Object.entries({...TERMS, ...terms})) {
		writeFileSync(join(seeds, 'vocabulary', `${name}.yaml`), content);
	}
	if (text !== null) {
		writeFileSync(join(sources, 'text.txt'), text);
	}
	return {folder, seeds, sources, out};
}

/** Replaces what must be there. */
export const swap =
	(from: string, to: string) =>
	(record: string): string => {
		if (!record.includes(from)) {
			throw new Error(`the record has no ${from}`);
		}
		return record.replace(from, to);
	};
