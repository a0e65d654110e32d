/** Places a person can be in the explorer, by the keys that lead there. */
import {type Explorer, type StartOptions, start} from './explorer.ts';

/** Where keys are listed they are pressed from the first screen on. */
export const situations: Readonly<Record<string, readonly string[]>> = {
	campaigns: [],
	metrics: ['2', 'j', 'j'],
	cases: ['3', 'j'],
	compare: ['4'],
	reports: ['5'],
	'a campaign in detail': ['j', 'enter', 'j'],
	'a figure in detail': ['2', 'j', 'enter', 'pagedown'],
	'a case in detail': ['3', 'G', 'enter', 'j', 'j'],
	'a comparison in detail': ['4', 'enter', 'pagedown'],
	'a report in detail': ['5', 'enter'],
	'zoomed list': ['3', '+'],
	'zoomed detail': ['3', 'tab', '+'],
	'a marked period': ['5', 'v', 'j'],
	'an empty search': ['/'],
	'a search': ['/', ...'gansu'],
	'a search without hits': ['/', ...'zzzzqqqq'],
	'a search with a completion': ['/', ...'gambling area:g'],
	'a search with a hint': ['/', ...'gansu suspects>'],
	'a search with another near it': ['/', ...'gansu loan kept'],
	'narrowing a search': ['/', ...'gansu', 'f4', 'down'],
	'a filter': ['3', 'f', ...'gansu'],
	'a filter with a completion': ['4', 'f', ...'area:g'],
	'a filter that lets nothing through': ['2', 'f', ...'zzzzqqqq'],
	'the palette': [':'],
	'the palette without matches': [':', ...'zzzz'],
	help: ['?', 'pagedown'],
	'the help, searched': ['?', '/', ...'copy'],
	'the help over the search': ['/', ...'gansu', 'f1'],
	'the note on a collected figure': ['2', 'j', 'space', 'b', 'e', ...'mine'],
	'the copy menu': ['2', 'j', 'c', 'j'],
	'the copy menu, its text turned on': ['2', 'j', 'c', 'G', 'k', 'pagedown'],
	'the forms of a list': ['3', 'w', 'j'],
	'a file name for a comparison': ['4', 'w', 'enter', ...'-2'],
	'an empty collection': ['b'],
	'the forms of the collection': ['2', 'j', 'space', '4', 'C', 'b', 'c', 'j'],
	'a file name for the collection': ['2', 'j', 'space', 'b', 'w', 'enter'],
	'named collections, not read yet': ['B'],
	'a collection': ['2', 'j', 'space', 'j', 'space', 'b', 'j'],
};

export const situation = (name: string, options: StartOptions = {}): Explorer =>
	start(options).press(...(situations[name] ?? []));
