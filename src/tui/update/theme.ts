/** Walks through the themes; where there are no colours to choose, says so. */
import {translate} from '../../i18n/index.ts';
import {type State, themeNames} from '../state/state.ts';

export function nextTheme(state: State): State {
	if (!state.color) {
		return {...state, message: {text: translate(state.lang, 'message.noColors'), tone: 'info'}};
	}
	const theme = themeNames[(themeNames.indexOf(state.theme) + 1) % themeNames.length] ?? 'auto';
	const text = translate(state.lang, 'message.theme', {name: translate(state.lang, `theme.${theme}`)});
	return {...state, theme, message: {text, tone: 'info'}};
}
