/** Which number of a fragment a figure claims. */
import {findNumbers, readNumber} from './numbers.ts';

/** Place of a number. */
export type Claim = {readonly start: number; readonly end: number};

const HAN = /\p{Script=Han}/u;

/**
 * The printed number inside an evidence fragment, whole: "300" is not the number of "1,300 cases", nor
 * "1.56" of "1.56 million items".
 * @returns its place in the fragment, or undefined where the fragment does not print it
 */
export function findPrinted(exact: string, printed: string): Claim | undefined {
	const numbers = findNumbers(exact);
	const value = readNumber(printed);
	return (
		numbers.find(
			({text}) =>
				text.toLowerCase() === printed.toLowerCase() ||
				// 4200余万 may be noted as 4200万, 4200余 as 4200.
				text.replace(/[余多几来]/u, '') === printed.replace(/[余多几来]$/u, ''),
		) ??
		// The headline may print 一千二百 and the body １２００.
		(HAN.test(printed + exact)
			? numbers.find(number => value !== null && number.value === value)
			: undefined) ??
		findWord(exact, printed)
	);
}

/** "a gang" counts one, by a word that is no number anywhere else. */
function findWord(exact: string, printed: string): Claim | undefined {
	const word = /^an?$/i.test(printed) ? new RegExp(`\\b${printed}\\b`, 'i').exec(exact) : null;
	if (word) {
		return {start: word.index, end: word.index + word[0].length};
	}
	const at = /^[一两]$/u.test(printed) ? exact.indexOf(printed) : -1;
	return at < 0 ? undefined : {start: at, end: at + printed.length};
}
