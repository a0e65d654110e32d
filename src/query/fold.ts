/** One spelling for many: full-width, case, diacritics (tones of pinyin too), traditional characters. */
import {toSimplified} from './traditional.ts';

const PLAIN = /^[\u0020-\u007E]*$/;
// Nothing here is composed of anything: case, width and traditional characters are all there is to fold.
const COMMON =
	/^[\u0020-\u007E\u3000-\u3002\u300A-\u3011\u2014\u2018-\u201D\u00B7\u4E00-\u9FFF\uFF01-\uFF5E]*$/;

/** Whether each code unit is one character, and becomes one. */
export const foldsInPlace = (text: string): boolean => PLAIN.test(text) || COMMON.test(text);

/** The form under which text is compared. Its length may differ from that of `text`. */
export function fold(text: string): string {
	if (PLAIN.test(text)) {
		return text.toLowerCase();
	}
	// Indexing folds every text once: worth a short way.
	if (COMMON.test(text)) {
		const narrow = text.replaceAll(/[\u3000\uFF01-\uFF5E]/g, char =>
			char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
		);
		return toSimplified(narrow.toLowerCase());
	}
	const bare = text.normalize('NFKC').toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
	return toSimplified(bare.normalize('NFC'));
}

/** Folded letters and digits alone: `Tai'an`, `tai an` and `tài ān` are one name. */
export function squeeze(text: string): string {
	return fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
