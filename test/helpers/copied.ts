/** What a terminal was asked to put on its clipboard. */
import {Buffer} from 'node:buffer';

/** The texts of every OSC 52 sequence in the bytes, in order. */
export function copiedTexts(bytes: string): string[] {
	return [...bytes.matchAll(/\u001B\]52;c;([A-Za-z0-9+/=]*)(?:\u0007|\u001B\\)/g)].map(([, text = '']) =>
		Buffer.from(text, 'base64').toString('utf8'),
	);
}
