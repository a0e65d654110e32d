/** One spelling for many: full-width, case, diacritics (tones of pinyin too), traditional characters. */
import {toSimplified} from './traditional.ts';

const PLAIN = /^[\u0020-\u007E]*$/;

/** The form under which text is compared. Its length may differ from that of `text`. */
export function fold(text: string): string {
	if (PLAIN.test(text)) {
		return text.toLowerCase();
	}
	const bare = text.normalize('NFKC').toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
	return toSimplified(bare.normalize('NFC'));
}

/** Folded letters and digits alone: `Tai'an`, `tai an` and `tài ān` are one name. */
export function squeeze(text: string): string {
	return fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
