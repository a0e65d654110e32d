/** An address that a terminal may be told to open: of the web, and of nothing but printable characters. */

/** @returns undefined for whatever is not, from its first character to its last, an address of the web */
export function webAddress(text: string): string | undefined {
	if (!/^https?:\/\/\S+$/.test(text)) {
		return undefined;
	}
	try {
		const {href, protocol} = new URL(text);
		return /^https?:$/.test(protocol) && /^[\u0021-\u007E]+$/.test(href) ? href : undefined;
	} catch {
		return undefined;
	}
}
