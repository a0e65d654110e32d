import type {State} from '../state/state.ts';
import {ascii, unicode} from '../theme/glyphs.ts';
import {chosenTheme} from '../theme/themes.ts';
import type {Style} from './compose.ts';

const known = new WeakMap<Style['theme'], Map<boolean, Style>>();

/** The same object for the same settings, so that nothing is drawn anew for it. */
export function styleOf({theme: name, color, depth, background, ascii: asciiOnly}: State): Style {
	const theme = chosenTheme({name, color, depth, background});
	const styles = known.get(theme) ?? new Map<boolean, Style>();
	known.set(theme, styles);
	const style = styles.get(asciiOnly) ?? {theme, glyphs: asciiOnly ? ascii : unicode};
	styles.set(asciiOnly, style);
	return style;
}
