/** A report's record to rows of the tables. */
import type {Campaign, Case, Report} from '../model/types.ts';
import {buildPeriod} from './figures.ts';
import type {SeedRecord} from './parse.ts';
import {withPinyin} from './pinyin.ts';
import {chinese, english} from './remark.ts';

export function buildReport(record: SeedRecord): Report {
	const {file, sha256, length, language, translation} = record.source;
	const {date, basis, note, source, url} = record.published;
	return {
		id: record.id,
		tier: record.tier,
		label: withPinyin(record.label),
		title: record.title,
		publisher: record.publisher,
		carrier: record.carrier,
		source: {file, sha256, length, language, translation},
		published: {date, basis, note: english(note), noteZh: chinese(note), source, url},
		area: record.area,
		period: buildPeriod(record.period),
		campaign: record.campaign,
		quality: record.quality,
		summary: record.summary,
	};
}

export function buildCampaigns(record: SeedRecord): Campaign[] {
	return record.campaigns.map(({id, parent, label, aliases, area, period, summary}) => ({
		id,
		parent,
		label: withPinyin(label),
		aliases,
		reports: [record.id],
		area,
		period: buildPeriod(period),
		summary,
	}));
}

export function buildCases(record: SeedRecord): Case[] {
	return record.cases.map(({id, campaign, label, aliases, category, area, place, date, people, summary}) => ({
		id,
		report: record.id,
		campaign,
		label: withPinyin(label),
		aliases,
		category,
		area,
		place,
		period: buildPeriod(date),
		people,
		summary,
	}));
}
