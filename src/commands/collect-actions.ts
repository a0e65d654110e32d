/** What `collect` does to a collection: each action reads its words and gives a pure change. */
import {randomUUID} from 'node:crypto';
import * as change from '../collection/collection.ts';
import {entryOf} from '../collection/entries.ts';
import {faulty, talk} from '../i18n/talk.ts';
import {type Dataset, findRecord} from '../model/dataset.ts';
import {didYouMean} from '../model/nearest.ts';
import {quote} from '../model/quote.ts';
import type {Lang} from '../model/types.ts';
import {allIds} from './find.ts';

type Told = {readonly say: (line: string) => void; readonly lang: Lang};

export type Changed = {readonly collection: change.Collection; readonly said: string};
/** Null where an item is not there; it has been said. */
export type Action = (
	collection: change.Collection,
	words: readonly string[],
	context: {
		readonly dataset: () => Promise<Dataset>;
		readonly note: string | undefined;
		readonly say: (line: string) => void;
		readonly lang: Lang;
	},
) => Promise<Changed | null>;

const several = (n: number, lang: Lang): string =>
	talk(lang, n === 1 ? 'collect.item' : 'collect.items', {n});

/** Positions as the list shows them, from 1; or what was collected, by its id. */
function refOf({items, name}: change.Collection, word: string, {say, lang}: Told): string | null {
	const item = /^\d+$/.test(word) ? items[Number(word) - 1] : items.find(({ref}) => ref === word);
	if (!item) {
		const refs = items.map(({ref}) => ref);
		const told = {name: quote(name), word: quote(word)};
		say(
			/^\d+$/.test(word)
				? talk(lang, 'collect.noPlace', {...told, items: several(items.length, lang)})
				: talk(lang, 'collect.noItem', {...told, near: didYouMean(word, refs, lang)}),
		);
	}
	return item?.ref ?? null;
}

function itemOf(word: string, dataset: Dataset, {say, lang}: Told): change.Item | null {
	const comparison = change.parseComparison(word);
	if (comparison) {
		if (entryOf(comparison, dataset, 'en').record === null) {
			const sides = comparison.kind === 'comparison' && comparison.row !== null;
			const whole = sides && entryOf({...comparison, row: null}, dataset, lang).record !== null;
			say(talk(lang, whole ? 'collect.noRow' : 'collect.noComparison', {word: quote(word)}));
			return null;
		}
		return comparison;
	}
	const found = findRecord(dataset, word) ?? findRecord(dataset, word.toLowerCase());
	if (!found) {
		say(talk(lang, 'collect.nothing', {id: quote(word), near: didYouMean(word, allIds(dataset), lang)}));
		return null;
	}
	if (found.type !== 'figure' && found.type !== 'case') {
		throw faulty('collect.wrongType', {id: quote(found.record.id), type: found.type});
	}
	return change.recordItem(found.type, found.record.id);
}

const add: Action = async (collection, words, context) => {
	const {dataset, note, lang} = context;
	if (words.length === 0 && note === undefined) {
		throw faulty('collect.howToAdd');
	}
	if (words.length === 0) {
		const item = change.noteItem(note ?? '', randomUUID());
		return {collection: change.add(collection, [item]), said: talk(lang, 'collect.addedNote')};
	}
	const data = await dataset();
	const items = words.map(word => itemOf(word, data, context));
	// All or nothing: half of what a script meant is not what it meant.
	if (items.some(item => item === null)) {
		return null;
	}
	const known = items.filter(item => item !== null);
	let after = change.add(collection, known);
	// Counted afterwards: one thing named twice is added once.
	const fresh = after.items.length - collection.items.length;
	for (const {ref} of note === undefined ? [] : known) {
		after = change.annotate(after, ref, note ?? '');
	}
	const there = known.length - fresh;
	return {
		// One command is one step back, whatever it is made of.
		collection: after === collection ? collection : {...after, past: change.add(collection, known).past},
		said: `${talk(lang, 'collect.added', {items: several(fresh, lang)})}${
			there > 0 ? talk(lang, 'collect.there', {items: several(there, lang)}) : ''
		}`,
	};
};

const remove: Action = async (collection, words, context) => {
	if (words.length === 0) {
		throw faulty('collect.howToRemove');
	}
	const refs = words.map(word => refOf(collection, word, context));
	return refs.some(ref => ref === null)
		? null
		: {
				collection: change.remove(
					collection,
					refs.filter(ref => ref !== null),
				),
				said: talk(context.lang, 'collect.removed', {items: several(new Set(refs).size, context.lang)}),
			};
};

const move: Action = async (collection, [word, to, ...rest], context) => {
	if (word === undefined || to === undefined || rest.length > 0 || !/^[1-9]\d*$/.test(to)) {
		throw faulty('collect.howToMove');
	}
	const ref = refOf(collection, word, context);
	if (ref === null) {
		return null;
	}
	const after = change.move(collection, ref, Number(to) - 1);
	const at = after.items.findIndex(item => item.ref === ref) + 1;
	return {
		collection: after,
		said: talk(context.lang, after === collection ? 'collect.isAt' : 'collect.moved', {ref, at}),
	};
};

const note: Action = async (collection, [word, ...words], context) => {
	if (word === undefined) {
		throw faulty('collect.howToNote');
	}
	const ref = refOf(collection, word, context);
	return ref === null
		? null
		: {
				collection: change.annotate(collection, ref, context.note ?? words.join(' ')),
				said: talk(context.lang, 'collect.noted', {ref}),
			};
};

const undo: Action = async (collection, _, {lang}) => ({
	collection: change.undo(collection),
	said: talk(lang, collection.past.length === 0 ? 'collect.nothingToUndo' : 'collect.undone'),
});

const redo: Action = async (collection, _, {lang}) => ({
	collection: change.redo(collection),
	said: talk(lang, collection.future.length === 0 ? 'collect.nothingToRedo' : 'collect.redone'),
});

const clear: Action = async (collection, _, {lang}) => ({
	collection: change.clear(collection),
	said: talk(lang, 'collect.cleared', {items: several(collection.items.length, lang)}),
});

export const ACTIONS = {add, remove, move, note, undo, redo, clear} as const satisfies Record<string, Action>;
