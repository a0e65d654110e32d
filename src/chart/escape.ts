/** Text from data on its way into XML or HTML. */
import {htmlText} from '../export/html-text.ts';
import {cleanLine} from '../text/clean.ts';

// XML 1.0 has no place for these, not even escaped.
const FORBIDDEN = /[\uFFFE\uFFFF]/g;

/** One line that an XML document can hold; the library escapes what goes through it, so it takes this. */
export const drawable = (text: string): string => cleanLine(text).replaceAll(FORBIDDEN, '�');

/** The same with markup escaped, for content and for attributes in either kind of quote. */
export const xml = (text: string): string => htmlText(drawable(text));
