/** Everything outside that the explorer acts on, drawn or told: the clipboard, files, collections, its memory. */
import type {ClipboardChoice} from '../../clipboard/routes.ts';
import type {Found} from '../memory/load.ts';
import type {Effect} from '../state/action.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import type {Core} from './core.ts';
import {performer, type Translate} from './effects.ts';
import {createKeeper} from './keeper.ts';
import {createRememberer} from './rememberer.ts';
import {createSheetPart, type SheetPart} from './sheet-part.ts';
import type {Store} from './store.ts';

export type Outside = {
	readonly perform: (effect: Effect) => void;
	readonly sheets: SheetPart;
	/** Resolves once all collections are on disk. */
	readonly settled: () => Promise<void>;
	/** Writes down where one was, unless it is to be forgotten; never throws. */
	readonly remember: () => Promise<void>;
	/** Nothing of where one was is written down any more. */
	readonly forget: () => void;
};

export type OutsideOptions = {
	readonly core: Core;
	readonly clipboard: ClipboardChoice;
	readonly remembered: Found;
	/** The state that the program opened with. */
	readonly started: State;
	readonly quit: (code: number) => void;
	/** Lends the terminal to the shell until it lets the program go on; false where there is none. */
	readonly suspend: () => Promise<boolean>;
	/** Draws the screen anew, whatever somebody else wrote on it. */
	readonly redraw: () => void;
	readonly columns: () => number;
};

export function createOutside(
	store: Store,
	world: World,
	{core, clipboard, remembered, started, quit, suspend, redraw, columns}: OutsideOptions,
): Outside {
	const {dispatch} = store;
	const lang = () => store.get().lang;
	const t: Translate = (key, params) => core.translate(lang(), key, params);
	const sheets = createSheetPart(world);
	const keeper = createKeeper(dispatch, started.collection.name, lang, t);
	const rememberer = createRememberer(store, started, remembered, t);
	return {
		perform: performer({
			clipboard,
			say: message => dispatch({type: 'message', message}),
			quit,
			keep: keeper.keep,
			arrange: keeper.arrange,
			compose: sheets.compose,
			write: sheets.write,
			dispatch,
			lang,
			t,
			columns,
			// Windows has no job control.
			suspend: () => (process.platform === 'win32' ? Promise.resolve(false) : suspend()),
			redraw,
		}),
		sheets,
		settled: keeper.settled,
		remember: rememberer.end,
		forget: rememberer.forget,
	};
}
