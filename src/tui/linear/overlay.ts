/** What lies over the panes, as it is said: what opened, the item one is at, what typing has found. */
import {entriesOf} from '../../collection/entries.ts';
import {FORM_LABELS, formsOf} from '../../export/forms.ts';
import {findRecord} from '../../model/dataset.ts';
import type {Hit} from '../../search/types.ts';
import {cleanLine} from '../../text/clean.ts';
import {graphemes} from '../../text/width.ts';
import {helpKey} from '../keys/bindings.ts';
import {strokeLabel} from '../keys/stroke.ts';
import {narrowingsOf} from '../state/narrow.ts';
import {paletteItems} from '../state/palette.ts';
import {type ResultRow, resultOf, resultsOf} from '../state/results.ts';
import {type Row, rowsOf, selectable} from '../state/rows/index.ts';
import {sheetForms} from '../state/sheet.ts';
import type {HelpOverlay, Overlay, SearchOverlay} from '../state/state.ts';
import {helpLines} from '../view/overlay/help-lines.ts';
import {partialText} from '../view/overlay/search-head.ts';
import type {View} from '../view/view.ts';
import {figureWords} from './figure.ts';
import {lineWords} from './lines.ts';
import {rowWords, whereWords} from './row.ts';

type Items = {readonly name: string; readonly all: readonly (() => string)[]; readonly index: number};

/** What the arrow keys walk through, each said only where it is reached. */
function itemsOf(view: View, overlay: Overlay): Items | undefined {
	const {dataset} = view.world;
	const stop = view.t('say.stop');
	switch (overlay.kind) {
		case 'search':
			return overlay.narrow === null ? hitItems(view, overlay) : narrowItems(view, overlay.narrow);
		case 'palette':
			return {
				name: view.t('pane.palette'),
				all: paletteItems(view.state, overlay.field.text).map(({command, keys}) => () => {
					const labels = keys.map(key => strokeLabel(key, true)).join(view.t('say.or'));
					return `${view.t(helpKey(command))}${view.t('say.comma')}${labels}${stop}`;
				}),
				index: overlay.index,
			};
		case 'sheet':
			return {
				name: view.t(overlay.use === 'copy' ? 'pane.copyAll' : 'pane.export'),
				all: sheetForms(overlay.source, overlay.use).map(
					form => () => `${view.t(`sheet.${form}` as 'sheet.md')}${stop}`,
				),
				index: overlay.index,
			};
		case 'collections':
			return {
				name: view.t('pane.collections'),
				all: (overlay.names ?? []).map(({name, count}) => () => {
					const open = name === view.state.collection.name ? [view.t('collections.open')] : [];
					return [name, ...open, view.t('count.entries', {n: count})].join(view.t('say.comma')) + stop;
				}),
				index: overlay.index,
			};
		case 'copy':
			return {
				name: view.t('pane.copy'),
				all: formsOf(findRecord(dataset, overlay.record)?.type ?? 'figure').map(
					form => () => `${view.say(FORM_LABELS[form])}${stop}`,
				),
				index: overlay.index,
			};
		case 'collection':
			return {
				name: view.t('pane.collection'),
				all: entriesOf(view.state.collection, dataset, view.state.lang).map(entry => () => {
					const what = entry.figure ? figureWords(view, entry.figure) : entry.title;
					return [what, entry.item.note].filter(Boolean).join(view.t('say.semicolon')) + stop;
				}),
				index: overlay.index,
			};
		default:
			return undefined;
	}
}

/** The hits in the order of the box, and what stands for the rest of a kind. */
function hitItems(view: View, overlay: SearchOverlay): Items {
	const {rows, choices} = resultsOf(resultOf(view.state, view.world, overlay.field.text), overlay.whole);
	return {
		name: view.t('pane.search'),
		all: choices.map(at => () => {
			const row = rows[at]!;
			return row.kind === 'hit' ? hitWords(view, row.hit) : moreWords(view, row);
		}),
		index: overlay.index,
	};
}

const moreWords = (view: View, {type, count}: ResultRow & {kind: 'more' | 'group'}): string =>
	`${view.t('search.more', {n: count, what: view.t(`kinds.${type}` as 'kinds.case').toLowerCase()})}${view.t('say.stop')}`;

/** What narrows the search, with its count; what is in force is said to be. */
const narrowItems = (view: View, index: number): Items => ({
	name: view.t('pane.narrow'),
	all: narrowingsOf(view.state, view.world).map(({field, label, count, on}) => () => {
		const what = `${view.t(`match.${field}`)}${view.t('say.colon')}${view.say(label)}`;
		const said = [what, String(count), ...(on ? [view.t('say.inForce')] : [])].join(view.t('say.comma'));
		return `${said}${view.t('say.stop')}`;
	}),
	index,
});

function hitWords(view: View, hit: Hit): string {
	const kind = view.t(`type.${hit.type}` as 'type.case');
	const fields = [...new Set(hit.matches.map(({field}) => fieldWord(view, field)))].join(view.t('say.comma'));
	const why = view.t('say.why', {why: `${view.t(`tier.${hit.tier}`)}${view.t('say.comma')}${fields}`});
	const row = rowOfHit(hit);
	const what = row ? rowWords(view, row) : `${hit.title}${view.t('say.stop')}`;
	return `${kind}${view.t('say.colon')}${what} ${why}`;
}

/** A filter alone is its own reason: its field has no other name. */
const fieldWord = (view: View, field: string): string =>
	view.t(`match.${field}` as 'match.label').replace(/^match\./, '');

function rowOfHit({type, id}: Hit): Row | undefined {
	switch (type) {
		case 'campaign':
			return {kind: 'campaign', id, ref: id, depth: 0, open: null};
		case 'figure':
		case 'case':
		case 'report':
			return {kind: type, id, ref: id};
		default:
			return undefined;
	}
}

/** `Search, 2 of 12: …`; undefined where there is nothing to be at. */
export function itemWords(view: View): string | undefined {
	const items = view.state.overlay ? itemsOf(view, view.state.overlay) : undefined;
	const item = items?.all[items.index];
	return items && item
		? `${view.t('say.place', {list: items.name, n: items.index + 1, of: items.all.length})}${view.t('say.colon')}${item()}`
		: undefined;
}

/** What is said when something opens over the panes. */
export function openingWords(view: View): string[] {
	const {overlay} = view.state;
	switch (overlay?.kind) {
		case undefined:
			return [];
		case 'search':
		case 'filter':
		case 'palette':
		case 'note':
		case 'path':
		case 'name':
			return [view.t(`say.open.${overlay.kind}`)];
		case 'help':
			return [`${view.t('pane.help')}${view.t('say.stop')}`, ...helpWords(view, overlay)];
		case 'collection':
			return view.state.collection.items.length === 0
				? [`${view.t('pane.collection')}${view.t('say.colon')}${view.t('empty.collection')}`]
				: itemOnly(view);
		case 'collections':
			// While they are listed there is none to be at.
			return overlay.names?.length ? itemOnly(view) : [`${view.t('pane.collections')}${view.t('say.stop')}`];
		default:
			return itemOnly(view);
	}
}

const helpWords = (view: View, overlay: HelpOverlay): string[] =>
	helpLines(view, overlay, 4000)
		.map(line => lineWords(view, line))
		.filter(line => line !== '');

function itemOnly(view: View): string[] {
	const item = itemWords(view);
	return item === undefined ? [] : [item];
}

/** What typing has found, said once one pauses. */
export function resultWords(view: View): string[] {
	const {overlay} = view.state;
	switch (overlay?.kind) {
		case 'search': {
			const {text} = overlay.field;
			if (text.trim() === '') {
				return [];
			}
			if (!view.world.search) {
				return [view.t('search.loading')];
			}
			const result = resultOf(view.state, view.world, text);
			const nearest = result?.nearest;
			return result && result.hits.length > 0
				? [
						...(result.left.length > 0 ? [`${partialText(view, result.left)}${view.t('say.stop')}`] : []),
						view.t('say.results', {n: result.total}),
						...itemOnly(view),
					]
				: [view.t('search.none'), ...(nearest ? [view.t('search.nearest', {text: nearest})] : [])];
		}
		case 'palette': {
			const n = paletteItems(view.state, overlay.field.text).length;
			return n > 0 ? [view.t('say.commands', {n}), ...itemOnly(view)] : [view.t('palette.none')];
		}
		case 'help':
			// All keys were told when it opened.
			return overlay.field.text.trim() === '' ? [] : helpWords(view, overlay);
		case 'filter': {
			const n = rowsOf(view.state, view.world).filter(selectable).length;
			return n > 0 ? [view.t('say.matches', {n}), whereWords(view)] : [whereWords(view)];
		}
		default:
			return [];
	}
}

/** The line one types on, and how many of its characters stand behind the caret; undefined where none is open. */
export function promptOf(
	view: View,
): {readonly text: string; readonly typed: string; readonly caret: number} | undefined {
	const {overlay} = view.state;
	if (!overlay || !('field' in overlay) || (overlay.kind === 'help' && !overlay.typing)) {
		return undefined;
	}
	const {text, caret} = overlay.field;
	const before = cleanLine(graphemes(text).slice(0, caret).join(''));
	return {
		text: `${view.t(`say.prompt.${overlay.kind}`)}${view.t('say.colon')}`,
		// What was pasted may turn the line round or hold what cannot be seen.
		typed: cleanLine(text),
		caret: graphemes(before).length,
	};
}
