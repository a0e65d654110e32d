import {SORTS} from '../../../link/link.ts';
import type {Dataset} from '../../../model/dataset.ts';
import type {Campaign} from '../../../model/types.ts';
import type {Row} from './row.ts';

export const campaignSorts = SORTS.campaigns;

/**
 * The tree: campaigns with their sub-campaigns below them, then the reports that name no campaign.
 * @param keep ids of campaigns and reports that a filter lets through, with what leads to them; null = all
 */
export function campaignRows(
	dataset: Dataset,
	collapsed: readonly string[],
	sort: number,
	keep: ReadonlySet<string> | null,
): Row[] {
	const rows: Row[] = [];
	const order = compareBy(campaignSorts[sort % campaignSorts.length] ?? 'period');
	const matches = (campaign: Campaign): boolean =>
		keep === null ||
		keep.has(campaign.id) ||
		(dataset.childrenOfCampaign.get(campaign.id) ?? []).some(matches);
	const walk = (campaign: Campaign, depth: number): void => {
		if (!matches(campaign)) {
			return;
		}
		const children = dataset.childrenOfCampaign.get(campaign.id) ?? [];
		const open = !collapsed.includes(campaign.id);
		rows.push({
			kind: 'campaign',
			id: `campaign:${campaign.id}`,
			ref: campaign.id,
			depth,
			open: children.length > 0 ? open : null,
		});
		if (open) {
			for (const child of [...children].sort(order)) {
				walk(child, depth + 1);
			}
		}
	};
	const roots = dataset.tables.campaigns.filter(
		campaign => campaign.parent === null || !dataset.campaign.has(campaign.parent),
	);
	for (const root of [...roots].sort(order)) {
		walk(root, 0);
	}
	for (const report of dataset.tables.reports) {
		if (report.campaign === null && (keep === null || keep.has(report.id))) {
			rows.push({kind: 'report', id: `report:${report.id}`, ref: report.id, depth: 0});
		}
	}
	return rows;
}

function compareBy(sort: (typeof campaignSorts)[number]): (a: Campaign, b: Campaign) => number {
	const key = (campaign: Campaign): string => {
		if (sort === 'name') {
			return campaign.label.en;
		}
		return sort === 'area'
			? `${campaign.area} ${campaign.period.start}`
			: `${campaign.period.start} ${campaign.area}`;
	};
	return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id < b.id ? -1 : 1);
}
