/**
 * Stands for `Intl.Segmenter` in the bundle: several libraries build one when they are loaded, for which Node
 * reads the rules of all scripts, and then give it plain text, each character of which is a segment of its own.
 */
const PLAIN = /^[\u0020-\u007E\u001B]*$/;
const {Segmenter} = Intl;

export class LazySegmenter {
	readonly #options: ConstructorParameters<typeof Segmenter>;
	#built: Intl.Segmenter | undefined;

	constructor(...options: ConstructorParameters<typeof Segmenter>) {
		this.#options = options;
	}

	segment(text: string): Intl.Segments {
		if (PLAIN.test(text) && (this.#options[1]?.granularity ?? 'grapheme') === 'grapheme') {
			const segments = Array.from(text, (segment, index) => ({segment, index, input: text}));
			return Object.assign(segments, {containing: (at = 0) => segments[at]}) as unknown as Intl.Segments;
		}
		this.#built ??= new Segmenter(...this.#options);
		return this.#built.segment(text);
	}
}
