import type {State} from '../state/state.ts';
import {ascii, unicode} from '../theme/glyphs.ts';
import {ansi, mono} from '../theme/themes.ts';
import type {Style} from './compose.ts';

const STYLES: readonly Style[] = [ansi, mono].flatMap(theme =>
	[unicode, ascii].map(glyphs => ({theme, glyphs})),
);

/** The same object for the same settings, so that nothing is drawn anew for it. */
export function styleOf({color, ascii: asciiOnly}: State): Style {
	return STYLES[(color ? 0 : 2) + (asciiOnly ? 1 : 0)] as Style;
}
