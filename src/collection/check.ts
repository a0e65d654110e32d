/** Reads what a collection file holds. By hand, for the schema library is too heavy for the way to the screen. */
import type {Collection, Item, Items} from './collection.ts';

export const VERSION = 1;

const isText = (value: unknown): value is string => typeof value === 'string';

function isItem(value: unknown): value is Item {
	if (typeof value !== 'object' || value === null) {
		return false;
	}
	const {kind, ref, note, a, b, row} = value as Record<string, unknown>;
	if (!isText(ref) || ref === '' || !isText(note)) {
		return false;
	}
	return kind === 'comparison'
		? isText(a) && isText(b) && (row === null || isText(row))
		: kind === 'figure' || kind === 'case' || kind === 'note';
}

const areItems = (value: unknown): value is Items =>
	Array.isArray(value) && value.every(isItem) && new Set(value.map(item => item.ref)).size === value.length;

const steps = (value: unknown): Items[] => (Array.isArray(value) ? value.filter(areItems) : []);

export type Checked =
	| {readonly collection: Collection}
	| {readonly problem: 'damaged'}
	| {readonly problem: 'newer'; readonly version: number};

export function checkCollection(name: string, text: string): Checked {
	let value: {version?: unknown; items?: unknown; past?: unknown; future?: unknown} | null;
	try {
		value = JSON.parse(text);
	} catch {
		return {problem: 'damaged'};
	}
	const {version, items, past, future} = value ?? {};
	if (typeof version === 'number' && version > VERSION) {
		return {problem: 'newer', version};
	}
	if (version !== VERSION || !areItems(items)) {
		return {problem: 'damaged'};
	}
	// The way back is not worth losing the collection for.
	return {collection: {name, items, past: steps(past), future: steps(future)}};
}

export function collectionText({name, items, past, future}: Collection): string {
	return `${JSON.stringify({version: VERSION, name, items, past, future}, null, '\t')}\n`;
}
