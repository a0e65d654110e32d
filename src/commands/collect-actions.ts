/** What `collect` does to a collection: each action reads its words and gives a pure change. */
import {randomUUID} from 'node:crypto';
import * as change from '../collection/collection.ts';
import {entryOf} from '../collection/entries.ts';
import {type Dataset, findRecord} from '../model/dataset.ts';
import {InputError} from '../model/input-error.ts';
import {didYouMean} from '../model/nearest.ts';
import {quote} from '../model/quote.ts';
import {allIds} from './find.ts';

export type Changed = {readonly collection: change.Collection; readonly said: string};
/** Null where an item is not there; it has been said. */
export type Action = (
	collection: change.Collection,
	words: readonly string[],
	context: {
		readonly dataset: () => Promise<Dataset>;
		readonly note: string | undefined;
		readonly say: (line: string) => void;
	},
) => Promise<Changed | null>;

const several = (n: number): string => (n === 1 ? '1 item' : `${n} items`);

/** Positions as the list shows them, from 1; or what was collected, by its id. */
function refOf({items, name}: change.Collection, word: string, say: (line: string) => void): string | null {
	const item = /^\d+$/.test(word) ? items[Number(word) - 1] : items.find(({ref}) => ref === word);
	if (!item) {
		const near = didYouMean(
			word,
			items.map(({ref}) => ref),
		);
		say(
			`explorer: the collection ${quote(name)} has no ${quote(word)}${/^\d+$/.test(word) ? `; it has ${several(items.length)}` : near}`,
		);
	}
	return item?.ref ?? null;
}

function itemOf(word: string, dataset: Dataset, say: (line: string) => void): change.Item | null {
	const comparison = change.parseComparison(word);
	if (comparison) {
		if (entryOf(comparison, dataset, 'en').record === null) {
			say(`explorer: ${quote(word)} is no comparison of two reports, campaigns or periods, A..B`);
			return null;
		}
		return comparison;
	}
	const found = findRecord(dataset, word) ?? findRecord(dataset, word.toLowerCase());
	if (!found) {
		say(`explorer: nothing has the id ${quote(word)}${didYouMean(word, allIds(dataset))}`);
		return null;
	}
	if (found.type !== 'figure' && found.type !== 'case') {
		throw new InputError(
			`a collection takes figures, cases and comparisons (A..B); ${quote(found.record.id)} is a ${found.type}`,
		);
	}
	return change.recordItem(found.type, found.record.id);
}

const add: Action = async (collection, words, {dataset, note, say}) => {
	if (words.length === 0 && note === undefined) {
		throw new InputError('expected "explorer collect add ID…", or --note for words of your own');
	}
	if (words.length === 0) {
		const item = change.noteItem(note ?? '', randomUUID());
		return {collection: change.add(collection, [item]), said: 'added a note'};
	}
	const data = await dataset();
	const items = words.map(word => itemOf(word, data, say));
	// All or nothing: half of what a script meant is not what it meant.
	if (items.some(item => item === null)) {
		return null;
	}
	const known = items.filter(item => item !== null);
	const fresh = known.filter(({ref}) => !change.has(collection, ref)).length;
	let after = change.add(collection, known);
	for (const {ref} of note === undefined ? [] : known) {
		after = change.annotate(after, ref, note ?? '');
	}
	const there = known.length - fresh;
	return {
		// One command is one step back, whatever it is made of.
		collection: after === collection ? collection : {...after, past: change.add(collection, known).past},
		said: `added ${several(fresh)}${there > 0 ? `; ${several(there)} there already` : ''}`,
	};
};

const remove: Action = async (collection, words, {say}) => {
	if (words.length === 0) {
		throw new InputError('expected "explorer collect remove ITEM…", by id or position; clear removes all');
	}
	const refs = words.map(word => refOf(collection, word, say));
	return refs.some(ref => ref === null)
		? null
		: {
				collection: change.remove(
					collection,
					refs.filter(ref => ref !== null),
				),
				said: `removed ${several(new Set(refs).size)}`,
			};
};

const move: Action = async (collection, [word, to, ...rest], {say}) => {
	if (word === undefined || to === undefined || rest.length > 0 || !/^[1-9]\d*$/.test(to)) {
		throw new InputError('expected "explorer collect move ITEM POSITION", a position being 1 or more');
	}
	const ref = refOf(collection, word, say);
	if (ref === null) {
		return null;
	}
	const after = change.move(collection, ref, Number(to) - 1);
	const at = after.items.findIndex(item => item.ref === ref) + 1;
	return {
		collection: after,
		said: after === collection ? `${ref} is at ${at} already` : `moved ${ref} to ${at}`,
	};
};

const note: Action = async (collection, [word, ...words], {note: given, say}) => {
	if (word === undefined) {
		throw new InputError('expected "explorer collect note ITEM WORDS…"; no words take the note away');
	}
	const ref = refOf(collection, word, say);
	return ref === null
		? null
		: {
				collection: change.annotate(collection, ref, given ?? words.join(' ')),
				said: `noted on ${ref}`,
			};
};

const undo: Action = async collection => ({
	collection: change.undo(collection),
	said: collection.past.length === 0 ? 'there is nothing to undo' : 'undone',
});

const clear: Action = async collection => ({
	collection: change.clear(collection),
	said: `removed ${several(collection.items.length)}; "collect undo" brings them back`,
});

export const ACTIONS = {add, remove, move, note, undo, clear} as const satisfies Record<string, Action>;
