/** What the detail shows: the record under the cursor, or, with a mark set, its comparison with the mark. */
import type {Figure} from '../../../model/types.ts';
import type {Row} from '../../state/rows/index.ts';
import {type Block, prose} from '../block.ts';
import type {View} from '../view.ts';
import {campaignDetail} from './campaign.ts';
import {caseDetail} from './case.ts';
import {comparedDetail} from './compared.ts';
import {figureDetail} from './figure.ts';
import {liveComparison} from './live.ts';
import {metricDetail} from './metric.ts';
import {reportDetail} from './report.ts';

export function detailBlocks(view: View, row: Row | undefined, width: number): Block[] {
	if (!row) {
		return prose(view.t('empty.detail'), width, 'muted');
	}
	if (view.state.mark && row.kind !== 'compared') {
		const live = liveComparison(view, row, width);
		if (live) {
			return live;
		}
	}
	return recordDetail(view, row, width);
}

export function recordDetail(view: View, row: Row, width: number): Block[] {
	const {dataset} = view.world;
	switch (row.kind) {
		case 'campaign': {
			const record = dataset.campaign.get(row.ref);
			return record ? campaignDetail(view, record, width) : [];
		}
		case 'report': {
			const record = dataset.report.get(row.ref);
			return record ? reportDetail(view, record, width) : [];
		}
		case 'case': {
			const record = dataset.case.get(row.ref);
			return record ? caseDetail(view, record, width) : [];
		}
		case 'heading': {
			const record = dataset.metric.get(row.ref);
			return record ? metricDetail(view, record, width) : [];
		}
		case 'figure': {
			const record: Figure | undefined = dataset.figure.get(row.ref);
			return record ? figureDetail(view, record, width) : [];
		}
		case 'compared':
			return comparedDetail(view, row.row, width);
		case 'group':
			return [];
	}
}
