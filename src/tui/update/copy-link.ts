/** The command line that opens this view again, screen for screen. */
import {linkWords, option, shellLine} from '../../link/words.ts';
import type {Step} from '../state/action.ts';
import type {State} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {linkOf} from './link.ts';
import {settle} from './settle.ts';

export function copyLink(state: State, world: World): Step<State> {
	const line = commandOf(state, world);
	return {state, effects: [{type: 'copy', text: line, what: line}]};
}

/** The language always, for another person's environment may ask for the other one. */
export function commandOf(state: State, world: World): string {
	const {overlay, data, tier, lang, ascii} = state;
	const shown =
		overlay === null || overlay.kind === 'search' ? state : settle({...state, overlay: null}, world);
	return shellLine([
		'explorer',
		...linkWords(linkOf(shown, world)),
		...data.flatMap(file => option('--data', file)),
		...(tier === 'primary' ? [] : ['--tier', tier]),
		'--lang',
		lang,
		...(ascii ? ['--ascii'] : []),
	]);
}
