/** English words of one family: scam, scams, scammer; rumour and rumor; organised and organizing. */

const SHORTEST = 3;

/** Endings taken off, the longest first, each with what stands in its place; the first that fits is taken. */
const ENDINGS: ReadonlyArray<readonly [ending: string, instead: string]> = [
	['isations', 'iz'],
	['izations', 'iz'],
	['isation', 'iz'],
	['ization', 'iz'],
	['ifications', 'ify'],
	['ification', 'ify'],
	['ations', 'at'],
	['ation', 'at'],
	['tors', 't'],
	['tor', 't'],
	['ising', 'iz'],
	['izing', 'iz'],
	['ised', 'iz'],
	['ized', 'iz'],
	['ise', 'iz'],
	['ize', 'iz'],
	['sters', ''],
	['ster', ''],
	['ours', 'or'],
	['our', 'or'],
	['ments', ''],
	['ment', ''],
	['ions', ''],
	['ion', ''],
	['ings', ''],
	['ing', ''],
	['eries', ''],
	['ery', ''],
	['ers', ''],
	['ors', 'or'],
	['ies', 'y'],
	['ied', 'y'],
	['ed', ''],
	['er', ''],
	['sses', 'ss'],
	['es', ''],
	['ss', 'ss'],
	['us', 'us'],
	['is', 'is'],
	['s', ''],
	['e', ''],
];

/**
 * What the words of a family begin with, more or less: it is compared with other stems, never shown.
 * @param word lower-case letters
 */
export function stemOf(word: string): string {
	for (const [ending, instead] of ENDINGS) {
		const kept = word.length - ending.length;
		if (word.endsWith(ending) && ending !== instead && kept + instead.length >= SHORTEST) {
			// Transferred is transferr, transfer and at last what transfer is.
			return stemOf(single(word.slice(0, kept) + instead));
		}
		if (word.endsWith(ending) && ending === instead) {
			return word;
		}
	}
	return word;
}

/** Betting is bet, and transferred is transfer. */
const single = (stem: string): string =>
	stem.length > SHORTEST ? stem.replace(/([bcdfgklmnprtvz])\1$/, '$1') : stem;
