/**
 * Lines that are added and never changed, and below them, while one types, the line one types on. It knows
 * no escape sequence: what it writes is read by screen readers, braille displays and paper alike.
 */
import {graphemes, width} from '../../text/width.ts';

export type Prompt = {readonly text: string; readonly typed: string; readonly caret: number};

export type Voice = {
	/** Adds lines, then shows the prompt, or none. */
	readonly say: (lines: readonly string[], prompt: Prompt | undefined) => void;
	/** The line one types on, once more; nothing where there is none. */
	readonly again: () => void;
	/** To the beginning of an empty line, for whatever comes after. */
	readonly end: () => void;
};

/** @param write takes the bytes for the terminal */
export function createVoice(write: (text: string) => void, columns: () => number): Voice {
	let shown: Prompt | undefined;
	const whole = ({text, typed}: Prompt): string => text + typed;
	/** The cursor behind the caret's place: over what stands behind it. */
	const toCaret = ({typed, caret}: Prompt): string =>
		'\b'.repeat(width(graphemes(typed).slice(caret).join('')));
	const end = (): void => {
		if (shown) {
			write('\n');
			shown = undefined;
		}
	};
	return {
		end,
		again() {
			if (shown) {
				write(`\n${whole(shown)}${toCaret(shown)}`);
			}
		},
		say(lines, prompt) {
			if (lines.length > 0) {
				end();
				write(lines.map(line => `${line}\n`).join(''));
			}
			if (!prompt) {
				end();
				return;
			}
			write(shown ? change(shown, prompt) : whole(prompt) + toCaret(prompt));
			shown = prompt;
		},
	};

	/** As little as possible: what was typed, or taken back, at the end; else the line again. */
	function change(before: Prompt, after: Prompt): string {
		if (before.text === after.text && before.typed === after.typed && before.caret === after.caret) {
			return '';
		}
		const atEnd = (prompt: Prompt): boolean => prompt.caret === graphemes(prompt.typed).length;
		if (before.text === after.text && atEnd(before) && atEnd(after)) {
			if (after.typed.startsWith(before.typed)) {
				return after.typed.slice(before.typed.length);
			}
			if (before.typed.startsWith(after.typed)) {
				const cells = width(before.typed.slice(after.typed.length));
				return '\b'.repeat(cells) + ' '.repeat(cells) + '\b'.repeat(cells);
			}
		}
		const [old, next] = [whole(before), whole(after)];
		if (Math.max(width(old), width(next)) >= columns()) {
			return `\n${next}${toCaret(after)}`;
		}
		const rest = Math.max(0, width(old) - width(next));
		return `\r${next}${' '.repeat(rest)}${'\b'.repeat(rest)}${toCaret(after)}`;
	}
}
