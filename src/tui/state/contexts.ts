/** Which contexts of the key table apply, innermost first. */
import type {Context} from '../keys/bindings.ts';
import {STACKS} from '../keys/stacks.ts';
import type {State} from './state.ts';

export function contextsOf(state: State): readonly Context[] {
	const {overlay, focus, pane} = state;
	if (overlay?.kind === 'search' && overlay.narrow !== null) {
		return STACKS.narrow;
	}
	if (overlay) {
		switch (overlay.kind) {
			case 'help':
				return STACKS[overlay.typing ? 'helpSearch' : 'help'];
			case 'path':
			case 'name':
				return STACKS.note;
			case 'sheet':
				return STACKS[overlay.use === 'copy' ? 'copy' : 'export'];
			default:
				return STACKS[overlay.kind];
		}
	}
	if (focus === 'detail') {
		return STACKS.detail;
	}
	return STACKS[pane === 'compare' || pane === 'campaigns' ? pane : 'list'];
}
