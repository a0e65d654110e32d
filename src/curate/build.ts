/** Seeds to tables: reads, builds, sorts and checks everything that needs no source text. */
import {withDerived} from '../dataset/derive.ts';
import {pathText} from '../dataset/issue.ts';
import {readBundled} from '../dataset/load.ts';
import {checkReferences} from '../dataset/references.ts';
import type {Tables} from '../model/types.ts';
import {checkRecord} from './check.ts';
import {buildFigure} from './figures.ts';
import {sortTables} from './order.ts';
import {type Parsed, parseRecord, type SeedVocabulary} from './parse.ts';
import type {Path, Problem} from './problem.ts';
import {listSeeds, readYaml, type Written} from './read.ts';
import {buildCampaigns, buildCases, buildReport} from './records.ts';
import {buildTerms, isComplete, joinTerms, parseTerms, type Terms} from './vocabulary.ts';

export type Built = {
	readonly tables: Tables;
	/** The records of the right shape, in the order of their files. */
	readonly records: readonly Parsed[];
	/** Tables without the terms that were borrowed from the bundled data. */
	readonly own: Partial<Tables>;
	readonly problems: readonly Problem[];
};

/**
 * Builds whatever has the right shape and lists what has not; data may be written only without problems.
 * @param seeds a folder of records, or one record; where not all vocabularies lie beside it, the bundled terms are added
 * @throws InputError where it does not exist
 */
export async function build(seeds: string): Promise<Built> {
	const files = await listSeeds(seeds);
	const problems: Problem[] = [];
	const origins: Origins = new Map();
	const seedTerms: Partial<SeedVocabulary> = {};
	for (const name of files.vocabulary) {
		const read = await readYaml(files.folder, name);
		problems.push(...read.problems);
		for (const written of read.written) {
			const {terms, problems: faults} = parseTerms(name.replace(/^.*\/|\.ya?ml$/g, ''), written);
			problems.push(...faults);
			Object.assign(seedTerms, terms);
			for (const [table, rows] of Object.entries(terms)) {
				origins.set(
					table,
					(rows as readonly unknown[]).map((_, i) => ({written, path: [i]})),
				);
			}
		}
	}
	const ownTerms = buildTerms(seedTerms);
	const terms = isComplete(files.vocabulary) ? ownTerms : joinTerms(ownTerms, readBundled());
	const records: Parsed[] = [];
	for (const name of files.records) {
		const read = await readYaml(files.folder, name);
		problems.push(...read.problems);
		for (const written of read.written) {
			const result = parseRecord(written, terms);
			if ('parsed' in result) {
				records.push(result.parsed);
			} else {
				problems.push(...result.problems);
			}
		}
	}
	const tables = assemble(terms, records, origins);
	problems.push(...records.flatMap(checkRecord), ...referenceProblems(tables, origins));
	const sorted = sortTables(withDerived(tables));
	return {tables: sorted, records, own: sortTables({...sorted, ...ownTerms}), problems};
}

type Origin = {readonly written: Written; readonly path: Path};
/** Where each row of a table was written, by index. */
type Origins = Map<string, Origin[]>;

function assemble(terms: Terms, records: readonly Parsed[], origins: Origins): Tables {
	const units = new Map(terms.metrics.map(metric => [metric.id, metric.unit]));
	const trace = (table: string, key: string | null, rows: (parsed: Parsed) => readonly unknown[]): void => {
		const all = records.flatMap(parsed =>
			rows(parsed).map((_, i) => ({written: parsed.written, path: key === null ? [] : [key, i]})),
		);
		origins.set(table, all);
	};
	trace('reports', null, ({record}) => [record]);
	trace('campaigns', 'campaigns', ({record}) => record.campaigns);
	trace('cases', 'cases', ({record}) => record.cases);
	trace('figures', 'figures', ({record}) => record.figures);
	return {
		...terms,
		reports: records.map(({record}) => buildReport(record)),
		campaigns: records.flatMap(({record}) => buildCampaigns(record)),
		cases: records.flatMap(({record}) => buildCases(record)),
		periods: [],
		figures: records.flatMap(({record}) => record.figures.map(figure => buildFigure(figure, record, units))),
	};
}

function referenceProblems(tables: Tables, origins: Origins): Problem[] {
	return checkReferences(tables).flatMap(({code, path: [table, index, ...rest], message}) => {
		const origin = origins.get(String(table))?.[Number(index)];
		if (!origin) {
			return [];
		}
		// The one field that is written under another name than it is published.
		const field = table === 'cases' && rest[0] === 'period' ? ['date', ...rest.slice(1)] : rest;
		const {id} = tables[table as keyof Tables][Number(index)] ?? {id: ''};
		const where = field.length > 0 ? `${pathText(field)}: ` : '';
		return [origin.written.blame([...origin.path, ...field], code, `${id}: ${where}${message}`)];
	});
}
