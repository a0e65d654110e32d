import type {State} from '../state/state.ts';
import {ascii, unicode} from '../theme/glyphs.ts';
import {chosenTheme} from '../theme/themes.ts';
import type {Style} from './compose.ts';

const known = new WeakMap<Style['theme'], Map<string, Style>>();

/** The same object for the same settings, so that nothing is drawn anew for it. */
export function styleOf({theme: name, color, depth, background, ascii: asciiOnly, links}: State): Style {
	const theme = chosenTheme({name, color, depth, background});
	const styles = known.get(theme) ?? new Map<string, Style>();
	known.set(theme, styles);
	const key = `${asciiOnly} ${links}`;
	const style = styles.get(key) ?? {
		theme: {...theme, links, ascii: asciiOnly},
		glyphs: asciiOnly ? ascii : unicode,
	};
	styles.set(key, style);
	return style;
}
