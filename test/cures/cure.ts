/**
 * A cure is the line of the program that keeps a promise. Where it is taken out a test must fail; if none
 * does, the promise is only words. `npm run cures` takes out one after the other.
 */
export type Cure = {
	/** What is promised, in plain words. */
	readonly name: string;
	readonly file: string;
	/** The cure: stands in the file once. */
	readonly text: string;
	/** What stands there without it; the program still has to build and start. */
	readonly without: string;
	/** The file of the test that must fail. */
	readonly test: string;
	/** The test's name or a part of it; where several have it, one of them must fail. */
	readonly story: string;
	/** Whether the test runs what is built in `dist/`. */
	readonly built?: true;
	/** For the monkeys: which of them, and how long. */
	readonly env?: Readonly<Record<string, string>>;
};
