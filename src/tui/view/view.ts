/** What every view function is given: the state, the data, and how to say and draw things. */
import {type Text, translate} from '../../i18n/index.ts';
import type {Both} from '../../model/types.ts';
import {withKeys} from '../keys/key-text.ts';
import {layoutOf} from '../state/geometry.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {ascii, type Glyphs, unicode} from '../theme/glyphs.ts';
import type {Line} from '../theme/paint.ts';
import {type Cell, columns, tallColumns} from './columns.ts';

export type View = {
	readonly state: State;
	readonly world: World;
	readonly glyphs: Glyphs;
	/** To be heard, not seen: words where there are signs, and nothing is shortened. */
	readonly spoken: boolean;
	/** Evidence and source have a column of their own, so details do without them. */
	readonly aside: boolean;
	/** Lines that a name may take where it is too long for its column. */
	readonly tall: number;
	readonly t: (key: Text, params?: Readonly<Record<string, string | number>>) => string;
	/** The text of a label in the language shown. */
	readonly say: (both: Both | undefined, fallback?: string) => string;
};

/** How a row is laid out: on one line, or on as many as its name needs. */
export const rowOf =
	({tall, glyphs}: View) =>
	(cells: readonly Cell[], width: number, least?: number): Line[] =>
		tall > 1
			? tallColumns(cells, width, glyphs.ellipsis, least, tall)
			: [columns(cells, width, glyphs.ellipsis, least)];

export function viewOf(state: State, world: World, spoken = false): View {
	const at = layoutOf(state);
	return {
		spoken,
		state,
		world,
		glyphs: spoken ? spokenGlyphs(state.lang) : state.ascii ? ascii : unicode,
		tall: 1,
		aside: !spoken && at.kind === 'panes' && at.aside !== null,
		t: (key, params) => withKeys(translate(state.lang, key, params), state.bindings, state.ascii),
		say: (both, fallback = '') => both?.[state.lang] || both?.en || fallback,
	};
}

/** `5 to 7`, for a dash is not heard. */
const spokenGlyphs = (lang: State['lang']): Glyphs => ({...ascii, to: translate(lang, 'say.to')});
