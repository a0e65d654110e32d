/** What follows from the records and is never written by hand: periods, and the reports of a campaign. */
import type {Campaign, Tables} from '../model/types.ts';
import {derivePeriods} from './periods.ts';

export function withDerived(tables: Tables): Tables {
	const campaigns = linkReports(tables);
	return {...tables, campaigns, periods: derivePeriods({...tables, campaigns})};
}

/** A report belongs to a campaign that it is about, or of which it has a figure or a case. */
function linkReports({campaigns, reports, figures, cases}: Tables): Campaign[] {
	const found = new Map(campaigns.map(campaign => [campaign.id, new Set(campaign.reports)]));
	for (const report of reports) {
		found.get(report.campaign ?? '')?.add(report.id);
	}
	for (const {campaign, report} of [...figures, ...cases]) {
		found.get(campaign ?? '')?.add(report);
	}
	return campaigns.map(campaign => ({...campaign, reports: [...(found.get(campaign.id) ?? [])].sort()}));
}
