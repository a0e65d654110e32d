import {quote} from '../model/quote.ts';

/** A piece of a source text in quotes, on one line: line ends and tabs are shown as spaces. */
export const excerpt = (text: string): string => quote(text.replaceAll(/[^\S ]+/gu, ' '));
