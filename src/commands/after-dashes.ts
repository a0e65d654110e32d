/**
 * `--` ends the options. yargs keeps what follows it away from a command's positionals, so the mark is taken
 * out and words that look like options wear a sign until they have been read.
 */
const SIGN = '\u{F0000}';
// What a message makes of a private character (model/quote.ts).
const SHOWN = /\u{F0000}|\\u\{f0000\}/gu;

/** Arguments without the first `--`; what follows it can be no option. */
export function beforeParsing(args: readonly string[]): string[] {
	const at = args.indexOf('--');
	return at < 0
		? [...args]
		: [...args.slice(0, at), ...args.slice(at + 1).map(arg => (arg.startsWith('-') ? `${SIGN}${arg}` : arg))];
}

/** True where a word already wears the sign: then only the full parser may take it off. */
export const hasSign = (args: readonly string[]): boolean => args.some(arg => arg.includes(SIGN));

/** A text that quotes what was typed, as it was typed. */
export const unmarked = (text: string): string => text.replaceAll(SHOWN, '');

const plain = (value: unknown): unknown =>
	typeof value === 'string' && value.startsWith(SIGN)
		? value.slice(SIGN.length)
		: Array.isArray(value)
			? value.map(plain)
			: value;

/** Parsed arguments as they were typed. */
export const unmarkedAll = (parsed: object): object =>
	Object.fromEntries(Object.entries(parsed).map(([key, value]) => [key, plain(value)]));
