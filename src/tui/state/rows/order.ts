import type {Dataset} from '../../../model/dataset.ts';
import {oncePer} from '../../../model/once-per.ts';
import type {Steps} from '../../../steps/steps.ts';
import type {Row} from './row.ts';

/** By code unit: the same everywhere, whatever the locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All rows in one order, worked out once for a dataset: a filter takes from them without sorting again. */
export function keptInOrder<Order>(
	work: (dataset: Dataset, by: Order) => Steps<readonly Row[]>,
): (dataset: Dataset, by: Order) => Steps<readonly Row[]> {
	const orders = oncePer((_: Dataset) => new Map<Order, readonly Row[]>());
	return function* inOrder(dataset, by) {
		const known = orders(dataset);
		let rows = known.get(by);
		if (!rows) {
			rows = yield* work(dataset, by);
			known.set(by, rows);
		}
		return rows;
	};
}
