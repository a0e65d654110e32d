/** Which contexts of the key table apply, innermost first. */
import type {Context} from '../keys/bindings.ts';
import type {State} from './state.ts';

export function contextsOf(state: State): readonly Context[] {
	switch (state.overlay?.kind) {
		case 'search':
		case 'palette':
		case 'filter':
			return [state.overlay.kind, 'input', 'always'];
		case 'note':
			return ['input', 'always'];
		case 'help':
		case 'copy':
		case 'collection':
			return [state.overlay.kind, 'always'];
		default:
			break;
	}
	if (state.focus === 'detail') {
		return ['detail', 'pane', 'global', 'always'];
	}
	const own: Context[] = state.pane === 'compare' || state.pane === 'campaigns' ? [state.pane] : [];
	return [...own, 'list', 'pane', 'global', 'always'];
}
