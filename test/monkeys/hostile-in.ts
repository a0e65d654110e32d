/**
 * What no frame and no line may hold, whatever was pasted: C0 but for line ends, Backspace, BEL after an OSC
 * sequence, SI before a screen drawn anew and ESC itself; C1, bidi controls and what cannot be seen.
 */
const HOSTILE =
	/[\u0000-\u0006\u0009\u000B\u000C\u000E\u0010-\u001A\u001C-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** @returns each such sign once, of what the program wrote */
export const hostileIn = (written: string): string[] =>
	[...new Set(written.match(HOSTILE) ?? [])].map(sign => JSON.stringify(sign));
