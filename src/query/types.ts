/** What a query is made of. Plain data: the same for the search box, `search` and `--where`. */

export type TermMode = 'fuzzy' | 'exact' | 'prefix' | 'suffix';

/** One word or phrase. `at` is where `raw` starts in the text typed, in UTF-16 code units. */
export type Term = {
	readonly text: string;
	readonly mode: TermMode;
	readonly not: boolean;
	/** A number is matched literally, whatever its spelling: 62,000 = 62000 = 6.2万. */
	readonly isNumber: boolean;
	readonly raw: string;
	readonly at: number;
};

export type Op = ':' | '=' | '!=' | '<' | '<=' | '>' | '>=';

/** `field:value` or a comparison; `field` is the key of a row of the field table. */
export type Filter = {
	readonly field: string;
	readonly op: Op;
	/** As typed, without quotes. Several alternatives are parted by `|`. */
	readonly value: string;
	/** The value read, where the field compares numbers. */
	readonly number: number | null;
	readonly not: boolean;
	readonly raw: string;
	readonly at: number;
};

export type HintCode =
	| 'too_long'
	| 'control_characters'
	| 'unbalanced_quote'
	| 'unknown_field'
	| 'missing_value'
	| 'bad_number'
	| 'bad_date'
	| 'bad_operator'
	| 'unknown_value'
	| 'empty_word';

/** What is wrong with a query, said beside the box; the rest of the query still works. */
export type Hint = {
	readonly code: HintCode;
	readonly text: string;
	readonly textZh: string;
	readonly at: number;
};

export type Query = {
	readonly terms: readonly Term[];
	readonly filters: readonly Filter[];
	readonly hints: readonly Hint[];
};
