/** The shares of two sides set against each other: in percentage points, or refused with the reason. */
import type {Dataset} from '../model/dataset.ts';
import type {Interval} from '../model/interval.ts';
import {compareFigures} from './row.ts';
import {reasonOf} from './rule.ts';
import {compareShares, type Share, sharesOf} from './share.ts';
import type {Comparison, Direction, Reason, Verdict} from './types.ts';
import {both} from './words.ts';

type Held = {
	readonly a: Share;
	readonly b: Share;
	readonly verdict: 'comparable' | 'with_care';
	/** Percentage points, B − A. */
	readonly points: Interval;
	readonly direction: Direction;
};
type Refused = {
	readonly a: Share | null;
	readonly b: Share | null;
	readonly verdict: 'not_comparable';
	readonly points: null;
	readonly direction: 'unknown';
};
export type ShareRow = (Held | Refused) & {readonly reasons: readonly Reason[]};

/** A share needs no equal lengths: part and whole come from the same months. What blocks its figures blocks it too. */
const matters = ({code, severity}: Reason): boolean =>
	severity === 'blocks' || (!/^period_(length|inferred)/.test(code) && code !== 'bounds');

/** The reasons of parts and of wholes, each told once and of what it is. */
function reasonsOf(dataset: Dataset, a: Share, b: Share): {refused: boolean; reasons: Reason[]} {
	const rows = [compareFigures(dataset, a.part, b.part), compareFigures(dataset, a.whole, b.whole)] as const;
	const names = [both('Parts', '部分'), both('Wholes', '整体')];
	const refused = rows.some(row => row.verdict === 'not_comparable');
	const told = rows.map(row =>
		row.reasons.filter(reason => matters(reason) && (!refused || reason.severity === 'blocks')),
	);
	const [ofParts = [], ofWholes = []] = told;
	const shared = ofParts.filter(x => ofWholes.some(y => y.text === x.text));
	const named = told.flatMap((reasons, i) =>
		reasons
			.filter(x => !shared.some(y => y.text === x.text))
			.map(reason => ({
				...reason,
				text: `${names[i]?.en}: ${reason.text}`,
				textZh: `${names[i]?.zh}：${reason.textZh}`,
			})),
	);
	const basis = [
		[a, 'A'],
		[b, 'B'],
	] as const;
	const unstated = basis
		.filter(([share]) => a.basis !== b.basis && share.basis !== 'stated')
		.map(([share, side]) =>
			reasonOf(
				{id: 'share_unstated', severity: 'qualifies'},
				share.basis === 'beside'
					? both(
							`${side} does not say whether the part is counted in the whole or on top of it; the interval holds both readings.`,
							`${side}未说明部分是计入整体还是另计，区间兼容两种读法。`,
						)
					: both(
							`${side} gives part and whole without saying “of which”.`,
							`${side}只是两数并列，未写“其中”。`,
						),
			),
		);
	return {refused, reasons: [...shared, ...named, ...(refused ? [] : unstated)]};
}

function rowOf(dataset: Dataset, a: Share, b: Share): ShareRow {
	const {reasons} = reasonsOf(dataset, a, b);
	const change = compareShares(dataset, a, b);
	if (!change) {
		return {a, b, verdict: 'not_comparable', reasons, points: null, direction: 'unknown'};
	}
	const verdict = reasons.some(reason => !reason.mild) ? 'with_care' : 'comparable';
	return {a, b, verdict, reasons, points: change.points, direction: change.direction};
}

const alone = (share: Share, side: 'a' | 'b'): ShareRow => ({
	a: side === 'a' ? share : null,
	b: side === 'b' ? share : null,
	verdict: 'not_comparable',
	reasons: [
		reasonOf(
			{id: `only_in_${side}`, severity: 'blocks'},
			side === 'a'
				? both('B has no such share.', 'B没有这一占比。')
				: both('A has no such share.', 'A没有这一占比。'),
		),
	],
	points: null,
	direction: 'unknown',
});

const sameKind = (x: Share, y: Share): boolean =>
	x.part.metric === y.part.metric &&
	x.whole.metric === y.whole.metric &&
	(x.basis === 'nation') === (y.basis === 'nation');

const ORDER: readonly Verdict[] = ['comparable', 'with_care', 'not_comparable'];

/**
 * Each share is used once: first with one of its own category, then with another that may be compared.
 * @returns rows that may be compared first, then refused pairs, then what one side alone has
 */
export function shareRows(dataset: Dataset, comparison: Comparison): ShareRow[] {
	const [sharesA, sharesB] = [comparison.a, comparison.b].map(side =>
		side.figures.flatMap(figure => sharesOf(dataset, figure)),
	) as [Share[], Share[]];
	const [freeA, freeB] = [new Set(sharesA), new Set(sharesB)];
	const rows: ShareRow[] = [];
	const pair = (fits: (a: Share, b: Share) => boolean): void => {
		for (const a of [...freeA]) {
			const b = [...freeB].find(one => sameKind(a, one) && fits(a, one));
			if (b) {
				rows.push(rowOf(dataset, a, b));
				freeA.delete(a);
				freeB.delete(b);
			}
		}
	};
	pair((a, b) => a.part.category === b.part.category);
	pair((a, b) => compareShares(dataset, a, b) !== null);
	// "Insiders" name their own kind: the reader should see why such a pair is refused.
	pair((a, b) => a.part.metric !== a.whole.metric && b.part.metric !== b.whole.metric);
	return [
		...ORDER.flatMap(verdict => rows.filter(row => row.verdict === verdict)),
		...[...freeA].map(share => alone(share, 'a')),
		...[...freeB].map(share => alone(share, 'b')),
	];
}
