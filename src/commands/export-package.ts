/** `export --format datapackage`: a folder that other tools read, and `--data` reads back. */
import {outputOf} from '../curate/output.ts';
import {withDerived} from '../dataset/derive.ts';
import {closure} from '../export/closure.ts';
import type {TableName} from '../export/columns.ts';
import {writeFolder} from '../export/write-folder.ts';
import {faultyIn, talk} from '../i18n/talk.ts';
import type {AnyRecord, Dataset} from '../model/dataset.ts';
import type {Figure, Lang, Tables} from '../model/types.ts';
import {amountOf} from './export-what.ts';
import type {Io} from './io.ts';

const MARK = 'datapackage.json';
const PARTS = ['figures', 'reports', 'campaigns', 'cases'] as const;

export type Part = {readonly table: TableName; readonly rows: readonly AnyRecord[]};

/** Reports, campaigns and cases come with their figures. */
function partTables(dataset: Dataset, {table, rows}: Part): Tables {
	const ids = rows.map(({id}) => id);
	const groups = {
		reports: dataset.figuresOfReport,
		campaigns: dataset.figuresOfCampaign,
		cases: dataset.figuresOfCase,
	} as const;
	if (table === 'figures') {
		return closure(dataset, {figures: ids});
	}
	if (table !== 'reports' && table !== 'campaigns' && table !== 'cases') {
		throw faultyIn('export.packageParts', lang => ({
			parts: PARTS.join(lang === 'zh' ? '、' : ', '),
			table,
		}));
	}
	const figures = ids.flatMap(id => (groups[table].get(id) ?? []) as readonly Figure[]).map(({id}) => id);
	return closure(dataset, {[table]: ids, figures});
}

/** The descriptor says that it is a part: who finds the folder later does not know the filter. */
function described(descriptor: string, chosen: string): string {
	const whole = JSON.parse(descriptor);
	const part = {
		...whole,
		name: `${whole.name}-part`,
		title: `${whole.title} (part)`,
		description: `A part: ${chosen}, and the records they name. ${whole.description}`,
	};
	return `${JSON.stringify(part, null, '\t')}\n`;
}

/** @param part null for the whole dataset */
export function exportPackage(
	dataset: Dataset,
	part: Part | null,
	{
		output,
		force,
		filters,
		lang,
	}: {
		readonly output: string;
		readonly force: boolean;
		readonly filters: string;
		readonly lang: Lang;
	},
	io: Io,
): void {
	const tables = part ? withDerived(partTables(dataset, part)) : dataset.tables;
	const files = new Map(outputOf(tables));
	// The schemas of seeds are for those who write reports, not for those who read figures.
	for (const name of [...files.keys()].filter(name => /schema\/(record|vocabulary)/.test(name))) {
		files.delete(name);
	}
	if (part) {
		files.set(MARK, described(files.get(MARK) ?? '{}', `${part.rows.length} ${part.table}${filters}`));
	}
	writeFolder(output, files, {mark: MARK, force});
	const {figures} = tables;
	const more = part?.table === 'figures' ? figures.length - part.rows.length : 0;
	const with_ = more > 0 ? talk(lang, 'export.more', {n: more}) : '';
	const amount = part
		? `${amountOf(part.table, part.rows.length, lang)}${with_}`
		: talk(lang, 'export.whole');
	io.say(`explorer: ${talk(lang, 'export.package', {amount, folder: output})}`);
}
