/**
 * Cells of a text, as string-width counts them (a test holds the two together). Written here because this
 * is on the way to the first frame: string-width builds a segmenter and an expression over all emoji when it
 * is loaded, which takes longer than everything else that the frame needs. What is rare is built when met; for
 * the same reason expressions over properties of characters stand inside functions: an expression is read, and
 * the characters it names are gathered, where it is made.
 */
import {eastAsianWidth} from 'get-east-asian-width';

/** Two cells wide in some East Asian terminals, one elsewhere. */
export function ambiguous(char: string): boolean {
	const code = char.codePointAt(0)!;
	return eastAsianWidth(code) === 1 && eastAsianWidth(code, {ambiguousAsWide: true}) === 2;
}

/** Sequences whose width is not the sum of their characters': marks, joiners, flags, jamo, invisible characters. */
const hasSequence = (text: string): boolean =>
	/[\p{M}\p{C}\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB\uFF9E\uFF9F\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}]|\u0E33|\u0EB3|\p{Default_Ignorable_Code_Point}/u.test(
		text,
	);

/** Latin, punctuation, lines and blocks, Chinese: one character one cluster, narrow below U+2E80 and wide above. */
const COMMON =
	/^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2500-\u259F\u3000-\u3029\u4E00-\u9FFF\uFF01-\uFF60]*$/;

let segmenter: Intl.Segmenter | undefined;

/** User-perceived characters. */
export function segments(text: string): string[] {
	if (COMMON.test(text) || !hasSequence(text)) {
		return Array.from(text);
	}
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return Array.from(segmenter.segment(text), part => part.segment);
}

const sum = (text: string): number => {
	let total = 0;
	for (const char of text) {
		total += eastAsianWidth(char.codePointAt(0)!);
	}
	return total;
};

export function cells(text: string): number {
	if (COMMON.test(text)) {
		let total = text.length;
		for (let i = 0; i < text.length; i++) {
			total += text.charCodeAt(i) < 0x2e80 ? 0 : 1;
		}
		return total;
	}
	return hasSequence(text)
		? segments(text).reduce((total, segment) => total + clusterCells(segment), 0)
		: sum(text);
}

/**
 * Whether every terminal draws it as wide as we count: not so for sequences, and for the signs that some
 * terminals of East Asia draw in two cells.
 * @param grapheme one user-perceived character
 */
export function certain(grapheme: string): boolean {
	const code = grapheme.codePointAt(0) ?? 0;
	return (
		code < 0x7f ||
		(!compound(grapheme) && eastAsianWidth(code) === eastAsianWidth(code, {ambiguousAsWide: true}))
	);
}

/** Whether it is more than one character, or one that joins others. */
export function compound(grapheme: string): boolean {
	return hasSequence(grapheme) || grapheme.length > ((grapheme.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
}

const isInvisible = (char: string): boolean =>
	/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u.test(char);
const isEmoji = (cluster: string): boolean =>
	/^(?:\p{Regional_Indicator}{2}|[\d#*]\uFE0F?\u20E3|.*\p{Extended_Pictographic}.*)$/su.test(cluster);
const isJoined = (cluster: string): boolean =>
	/\uFE0F|[\u{1F3FB}-\u{1F3FF}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}.*\u200D.*\p{Extended_Pictographic}/su.test(
		cluster,
	);
/** They take cells of their own though they belong to the cluster of what precedes them. */
const isSpacing = (char: string): boolean => /[\p{Mc}\uFF00-\uFFEF]/u.test(char);
const JAMO = /[\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB]/u;

function clusterCells(cluster: string): number {
	if (isEmoji(cluster) && (isJoined(cluster) || !/\p{Extended_Pictographic}/u.test(cluster))) {
		return 2;
	}
	const visible = [...cluster].filter(char => !isInvisible(char));
	if (JAMO.test(cluster)) {
		return jamoCells(visible);
	}
	return visible.reduce(
		(total, char, i) => (i === 0 || isSpacing(char) ? total + eastAsianWidth(char.codePointAt(0)!) : total),
		0,
	);
}

const LEADING = /[\u1100-\u115F\uA960-\uA97C]/u;
const VOWEL = /[\u1160-\u11A7\uD7B0-\uD7C6]/u;
const TRAILING = /[\u11A8-\u11FF\uD7CB-\uD7FB]/u;

/** Leading, vowel and trailing letters that make one syllable take two cells together. */
function jamoCells(visible: readonly string[]): number {
	let total = 0;
	for (let i = 0; i < visible.length; i++) {
		const char = visible[i]!;
		if (LEADING.test(char) && VOWEL.test(visible[i + 1] ?? '')) {
			i += TRAILING.test(visible[i + 2] ?? '') ? 2 : 1;
			total += 2;
		} else {
			total += eastAsianWidth(char.codePointAt(0)!);
		}
	}
	return total;
}
