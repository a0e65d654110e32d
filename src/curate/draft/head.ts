/** What the head of a text says of itself: who, where, when. Only what is plain; a person settles it. */
import type {Terms} from './types.ts';

/** Head and first lines: further down other authorities are named. */
const HEAD = 600;
const TITLE = 120;

/** The publisher whose name stands in the head, the longest name first. */
export function publisherOf(text: string, {publishers}: Terms): string | null {
	return longestNamed(
		text,
		publishers.map(({id, label}) => ({id, names: [label.en, label.zh]})),
	);
}

/** The area named at the very top, the longest name first. */
export function areaOf(text: string, {areas}: Terms): string | null {
	const named = areas.map(({id, label, aliases}) => ({
		id,
		// One-character abbreviations (甘, 京) stand in too many words.
		names: [label.en, label.zh, ...aliases].filter(name => name.length > 1 && name !== 'PRC'),
	}));
	return longestNamed(text.slice(0, TITLE), named);
}

function longestNamed(
	text: string,
	terms: ReadonlyArray<{id: string; names: readonly string[]}>,
): string | null {
	const head = text.slice(0, HEAD).toLowerCase();
	let best: {id: string; length: number} | undefined;
	for (const {id, names} of terms) {
		for (const name of names) {
			const length = name.length * (/\p{Script=Han}/u.test(name) ? 3 : 1);
			if (head.includes(name.toLowerCase()) && length > (best?.length ?? 0)) {
				best = {id, length};
			}
		}
	}
	return best?.id ?? null;
}

/** The first full date printed, in ISO 8601. */
export function publishedIn(text: string): string | null {
	for (const [, year, month, day] of text
		.slice(0, HEAD)
		.matchAll(/(?<!\d)((?:19|20)\d{2})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})(?!\d)/gu)) {
		if (Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31) {
			return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
		}
	}
	return null;
}
