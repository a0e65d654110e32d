/** OSC 52: asking the terminal itself to set its clipboard. It never answers whether it did. */
import {Buffer} from 'node:buffer';

/** Bytes of text that the strictest common terminal takes (100 000 for the whole sequence). */
export const OSC52_LIMIT = 74_994;

// GNU screen drops device control strings longer than 768 bytes.
const SCREEN_CHUNK = 512;

/**
 * The sequence that sets the clipboard to `text`, or undefined where it is too long: a cut copy is worse
 * than none.
 * @param through wraps it so that GNU screen passes it on, or tmux with "allow-passthrough on"
 */
export function osc52(text: string, through?: 'screen' | 'tmux'): string | undefined {
	const bytes = Buffer.from(text);
	if (bytes.length > OSC52_LIMIT) {
		return undefined;
	}
	const sequence = `\u001B]52;c;${bytes.toString('base64')}\u0007`;
	if (through === undefined) {
		return sequence;
	}
	if (through === 'tmux') {
		return `\u001BPtmux;${sequence.replaceAll('\u001B', '\u001B\u001B')}\u001B\\`;
	}
	let wrapped = '';
	for (let at = 0; at < sequence.length; at += SCREEN_CHUNK) {
		wrapped += `\u001BP${sequence.slice(at, at + SCREEN_CHUNK)}\u001B\\`;
	}
	return wrapped;
}
