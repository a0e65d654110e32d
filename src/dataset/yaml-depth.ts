/**
 * How deep a YAML text is nested, seen before it is parsed. The parser calls itself for each level; deep
 * enough, and what fails is not the parser but the engine under it, which then ends the whole program.
 */

const LEVELS = 100;
const INDENT = 200;

/** @returns the offset where the text is nested deeper than anybody writes; undefined where it is not */
export function tooDeepAt(text: string): number | undefined {
	let open = 0;
	for (let at = 0, start = true; at < text.length; at++) {
		const char = text.charAt(at);
		if (start) {
			const deep = leadAt(text, at);
			if (deep !== undefined) {
				return deep;
			}
		}
		start = char === '\n' || char === '\r';
		// Brackets inside quotes count too: a hundred of them open at once are no text either.
		if (char === '[' || char === '{') {
			open++;
		} else if ((char === ']' || char === '}') && open > 0) {
			open--;
		}
		if (open > LEVELS) {
			return at;
		}
	}
	return undefined;
}

/** `- - - - x` and a far indentation are levels too. */
function leadAt(text: string, from: number): number | undefined {
	let marks = 0;
	for (let at = from; at < text.length; at++) {
		const char = text.charAt(at);
		const isMark = /[-?:]/.test(char) && /[ \t]/.test(text.charAt(at + 1));
		if (isMark) {
			marks++;
		} else if (char !== ' ' && char !== '\t') {
			return undefined;
		}
		if (marks > LEVELS || at - from > INDENT) {
			return at;
		}
	}
	return undefined;
}
