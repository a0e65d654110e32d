/** The descriptor of the built data: a Frictionless Data Package, version 2. */
import {createHash} from 'node:crypto';
import {TABLE_NAMES} from '../dataset/table-names.ts';
import type {Tables} from '../model/types.ts';

/** Raised by hand when the data change for those who use them; never a clock, so that a build repeats. */
const VERSION = '0.1.0';
const CREATED = '2026-11-22T00:00:00Z';

const DESCRIPTIONS: Readonly<Record<keyof Tables, string>> = {
	publishers: 'Authorities that published the reports',
	areas: 'Country, provinces, prefectures and counties (ISO 3166, GB/T 2260)',
	units: 'What figures count, in English and Chinese',
	categories: 'Kinds of crime and fields of work, with ICCS codes where one fits',
	metrics: 'What is counted and by which act',
	reports: 'Published accounts of a campaign or a period',
	campaigns: 'Named special operations, some inside others',
	cases: 'Individual investigations told in the reports',
	periods: 'Distinct spans of time of reports, campaigns and figures (ISO 8601)',
	figures: 'Every quantity stated, with bound, interval, status and evidence',
};

/** @param files content of each resource by file name, e.g. `figures.json` */
export function dataPackage(tables: Tables, files: ReadonlyMap<string, string>): object {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'jingwang-explorer-data',
		title: 'Official reports on campaigns against cybercrime in China: figures, cases and evidence',
		description:
			'Figures read from reports of the Ministry of Public Security and of Gansu police, with bounds, intervals, evidence offsets and corrections. The texts themselves are not included.',
		version: VERSION,
		created: CREATED,
		licenses: [
			{
				name: 'CC-BY-4.0',
				path: 'https://creativecommons.org/licenses/by/4.0/',
				title: 'Creative Commons Attribution 4.0 International',
			},
		],
		contributors: [{title: 'The contributors of jingwang-explorer', roles: ['author', 'maintainer']}],
		keywords: ['cybercrime', 'china', 'police', 'statistics', '净网'],
		sources: sourcesOf(tables),
		resources: TABLE_NAMES.map(name => resource(name, files.get(`${name}.json`) ?? '')),
	};
}

/** The reports, then the texts outside them that support a date or a reading, each once. */
function sourcesOf(tables: Tables): object[] {
	const {reports, publishers} = tables;
	const own = reports.map(report => {
		const publisher = publishers.find(({id}) => id === report.publisher)?.label.en ?? report.publisher;
		const {date, basis, url} = report.published;
		return {
			title: `${publisher}: ${report.title.en} (${date})`,
			// Where only the date was found is no address of the report.
			...(basis === 'stated' && isAddress(url) ? {path: url} : {}),
			publisher,
			date,
			tier: report.tier,
			report: report.id,
		};
	});
	return [...own, ...corroborating(tables)];
}

const isAddress = (url: string | null): url is string => url !== null && /^https?:\/\//.test(url);

function corroborating({reports, figures}: Tables): object[] {
	const parallel = new Set(reports.filter(({tier}) => tier === 'parallel').map(({id}) => id));
	const found = new Map<string, {url: string | null; supports: string[]}>();
	const add = (source: string | null, url: string | null, id: string): void => {
		if (source !== null) {
			const entry = found.get(source) ?? {url, supports: []};
			entry.url ??= url;
			entry.supports.push(id);
			found.set(source, entry);
		}
	};
	for (const {id, published} of reports) {
		if (published.basis !== 'stated') {
			add(published.source, published.url, id);
		}
	}
	for (const {id, report, reading} of figures) {
		if (reading !== null && !parallel.has(report)) {
			add(reading.source, reading.url, id);
		}
	}
	return [...found].map(([title, {url, supports}]) => ({
		title,
		...(isAddress(url) ? {path: url} : {}),
		supports,
	}));
}

function resource(name: keyof Tables, content: string): object {
	return {
		name,
		path: `${name}.json`,
		description: DESCRIPTIONS[name],
		format: 'json',
		mediatype: 'application/json',
		encoding: 'utf-8',
		bytes: Buffer.byteLength(content),
		hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
		jsonSchema: `schema/${name}.schema.json`,
	};
}
