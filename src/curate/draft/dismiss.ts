/** Why a number counts nothing, where its surroundings say so. */
import type {FoundNumber} from '../numbers.ts';
import type {Span} from './spans.ts';
import type {ProposedDismissal, Range} from './types.ts';

/** @returns undefined where the number is more likely a figure */
export function dismissalOf(
	text: string,
	number: FoundNumber,
	spans: readonly Span[],
	furniture: Range | undefined,
): ProposedDismissal | undefined {
	if (furniture && number.start >= furniture.start) {
		return {
			...furniture,
			exact: null,
			reason: 'site_furniture',
			note: 'what the website put around the text',
			doubtful: true,
		};
	}
	const span = spans.find(({start, end}) => start < number.end && number.start < end);
	if (span) {
		// Together they may be wider than the number, or the number wider than they: 2022.08 of 2022.08.02.
		const from = Math.min(span.start, number.start);
		const end = Math.max(span.end, number.end);
		const exact = text.slice(from, end).trimStart();
		return {...span, start: end - exact.length, end, exact};
	}
	const {start, end, text: exact} = number;
	const plain = (
		reason: ProposedDismissal['reason'],
		note: string,
		doubtful: boolean,
	): ProposedDismissal => ({
		start,
		end,
		exact,
		reason,
		note,
		doubtful,
	});
	if (number.kind === 'ordinal') {
		return plain('ordinal', '', false);
	}
	if (exact === '一') {
		return plain('idiom', 'an article or part of a word', true);
	}
	return undefined;
}
