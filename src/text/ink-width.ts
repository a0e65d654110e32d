/**
 * Stands for string-width in the bundle, so that Ink measures as everything else does: that library builds a
 * segmenter and an expression over all emoji when it is loaded, before the first key can be answered.
 */
import {stripVTControlCharacters} from 'node:util';
import {width} from './width.ts';

export default function stringWidth(text: string): number {
	return width(text.includes('\u001B') ? stripVTControlCharacters(text) : text);
}
