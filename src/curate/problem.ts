/** Something wrong in what people wrote, with the place to go to. */
export type Problem = {
	readonly file: string;
	/** 1-based. */
	readonly line: number;
	/** 1-based. */
	readonly column?: number;
	/** Stable name of the broken rule, e.g. `fragment_moved`. */
	readonly code: string;
	/** One line: what was found, what was expected, the nearest valid spelling. */
	readonly message: string;
};

export type Path = ReadonlyArray<string | number>;

/** Makes problems of one document: knows its file and finds the line of a path in it. */
export type Blame = (path: Path, code: string, message: string) => Problem;
