/** What every view function is given: the state, the data, and how to say and draw things. */
import {type Text, translate} from '../../i18n/index.ts';
import type {Both} from '../../model/types.ts';
import {withKeys} from '../keys/key-text.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {ascii, type Glyphs, unicode} from '../theme/glyphs.ts';

export type View = {
	readonly state: State;
	readonly world: World;
	readonly glyphs: Glyphs;
	/** To be heard, not seen: words where there are signs, and nothing is shortened. */
	readonly spoken: boolean;
	readonly t: (key: Text, params?: Readonly<Record<string, string | number>>) => string;
	/** The text of a label in the language shown. */
	readonly say: (both: Both | undefined, fallback?: string) => string;
};

export function viewOf(state: State, world: World, spoken = false): View {
	return {
		spoken,
		state,
		world,
		glyphs: spoken ? spokenGlyphs(state.lang) : state.ascii ? ascii : unicode,
		t: (key, params) => withKeys(translate(state.lang, key, params), state.bindings, state.ascii),
		say: (both, fallback = '') => both?.[state.lang] || both?.en || fallback,
	};
}

/** `5 to 7`, for a dash is not heard. */
const spokenGlyphs = (lang: State['lang']): Glyphs => ({...ascii, to: translate(lang, 'say.to')});
