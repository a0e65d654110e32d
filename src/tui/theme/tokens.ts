/** What a piece of text is, never how it looks: components and views know only these words. */
export type Token =
	| 'text'
	| 'muted'
	| 'title'
	| 'accent'
	| 'border'
	| 'borderFocus'
	| 'selected'
	| 'selectedBlur'
	| 'match'
	| 'number'
	| 'bar'
	| 'barUncertain'
	| 'good'
	| 'care'
	| 'bad'
	| 'key'
	| 'brand';
