/** The third column of wide windows: what the figures under the cursor stand on, and who says so. */
import type {Figure} from '../../model/types.ts';
import {inner, type Rect} from '../layout/layout.ts';
import {currentRow} from '../state/current.ts';
import type {Row} from '../state/rows/index.ts';
import {type Block, blank, height, targets} from './block.ts';
import {evidenceBlocks} from './detail/evidence.ts';
import {atMost} from './detail/field.ts';
import {detailBlocks} from './detail/index.ts';
import {sourceFields} from './detail/source.ts';
import type {PaneView} from './screen.ts';
import type {View} from './view.ts';

export function asidePane(view: View, rect: Rect): PaneView {
	const {width, height: room} = inner(rect);
	const blocks = asideBlocks(view, width);
	const total = height(blocks);
	return {
		rect,
		title: view.t('pane.aside'),
		right: total > room ? view.t('position.lines', {from: 1, to: room, of: total}) : '',
		focused: false,
		body: {kind: 'blocks', blocks, scroll: 0, chosen: null},
	};
}

/** Without the blank line that parts them from what stands above them in a detail. */
export function asideBlocks(view: View, width: number): Block[] {
	const whole: View = {...view, aside: false};
	const row = currentRow(view.state, view.world);
	const figures = row ? figuresOf(view, row) : [];
	const reports = new Set([...figures.map(({report}) => report), ...(row ? reportsOf(view, row) : [])]);
	const blocks = [
		...evidenceBlocks(whole, figures, width),
		...atMost(view, [...reports], width, report => sourceFields(whole, report, width)),
	];
	return blocks[0] === undefined ? [blank] : blocks.slice(1);
}

/** The figure chosen in the detail; else those that the row tells of. */
function figuresOf(view: View, row: Row): readonly Figure[] {
	const {state, world} = view;
	const {dataset} = world;
	const at = (id: string | null | undefined): Figure[] => [dataset.figure.get(id ?? '') ?? []].flat();
	if (state.focus === 'detail' && state.detail.target >= 0 && row.kind !== 'compared') {
		// What the cursor can stand on does not depend on the width.
		const chosen = at(targets(detailBlocks(view, row, WIDTH))[state.detail.target]?.figure);
		if (chosen.length > 0) {
			return chosen;
		}
	}
	const told = (figures: readonly Figure[] = []): readonly Figure[] =>
		figures.filter(figure => figure.level !== 'case');
	switch (row.kind) {
		case 'figure':
			return [...at(state.mark?.figure), ...at(row.ref)];
		case 'compared':
			return [row.row.a ?? [], row.row.b ?? []].flat();
		case 'case':
			return dataset.figuresOfCase.get(row.ref) ?? [];
		case 'heading':
			return dataset.figuresOfMetric.get(row.ref) ?? [];
		case 'campaign':
			return told(dataset.figuresOfCampaign.get(row.ref));
		case 'report':
			return told(dataset.figuresOfReport.get(row.ref));
		case 'group':
			return [];
	}
}

const WIDTH = 60;

function reportsOf({world: {dataset}}: View, row: Row): readonly string[] {
	switch (row.kind) {
		case 'campaign':
			return dataset.campaign.get(row.ref)?.reports ?? [];
		case 'report':
			return [row.ref];
		case 'case':
			return [dataset.case.get(row.ref)?.report ?? []].flat();
		default:
			return [];
	}
}
