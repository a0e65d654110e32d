import {compareFigures} from '../../../compare/index.ts';
import {comparedRows} from '../../state/rows/compared.ts';
import type {Row} from '../../state/rows/index.ts';
import {sideOf} from '../../state/side.ts';
import {type Block, blank, lineBlock, lineBlocks, prose} from '../block.ts';
import {comparedLine, comparedTitles} from '../list/compared.ts';
import {sideHead} from '../side-head.ts';
import type {View} from '../view.ts';
import {comparedDetail} from './compared.ts';

/** True where the detail shows a comparison with the mark instead of the record. */
export function isLive(view: View, row: Row): boolean {
	const {mark} = view.state;
	const here = sideOf(view.world, row);
	if (!mark || !here) {
		return false;
	}
	return mark.figure !== null && here.figure !== null ? mark.figure !== here.figure : mark.side !== here.side;
}

/** The marked period stays, the cursor's changes. Undefined where the row is the mark itself or has no period. */
export function liveComparison(view: View, row: Row, width: number): Block[] | undefined {
	const {mark} = view.state;
	const here = sideOf(view.world, row);
	if (!mark || !here || !isLive(view, row)) {
		return undefined;
	}
	const {dataset} = view.world;
	const [a, b] = [dataset.figure.get(mark.figure ?? ''), dataset.figure.get(here.figure ?? '')];
	if (a && b) {
		return comparedDetail(view, compareFigures(dataset, a, b), width);
	}
	const comparison = view.world.compare(mark.side, here.side);
	if (!comparison) {
		const exist = view.world.side(mark.side) && view.world.side(here.side);
		return exist && prose(view.t('live.pending'), width, 'muted');
	}
	// Here only what stands on both sides; the Compare pane tells the rest.
	const both = comparison.rows.filter(own => own.a !== null && own.b !== null);
	const [onlyA, onlyB] = [
		comparison.rows.filter(own => own.b === null).length,
		comparison.rows.filter(own => own.a === null).length,
	];
	return [
		...prose(view.t('live.title'), width, 'title'),
		...sideHead(view, mark.side, here.side).map(line => lineBlock(line)),
		blank,
		lineBlock(comparedTitles(view, width).map(part => ({...part, token: 'muted'}))),
		...comparedRows({...comparison, rows: both}, 0, null).flatMap(own =>
			lineBlocks(
				comparedLine({...view, tall: 3}, own, width),
				own.kind === 'compared' ? own.row.b?.id : undefined,
			),
		),
		...(both.length === 0 ? prose(view.t('live.nothing'), width, 'care') : []),
		blank,
		...prose(view.t('live.only', {a: onlyA, b: onlyB}), width, 'muted'),
		...prose(view.t('live.hint'), width, 'muted'),
	];
}
