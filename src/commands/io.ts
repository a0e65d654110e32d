/** Everything a command needs from the outside; tests give their own. */
export type Io = {
	/** Data. */
	readonly out: (text: string) => void;
	/** Talk: one line, the newline is added. */
	readonly say: (line: string) => void;
	readonly env: NodeJS.ProcessEnv;
	readonly platform: NodeJS.Platform;
	readonly stdoutIsTTY: boolean;
	/** Width of the terminal; undefined where stdout is none. */
	readonly columns: number | undefined;
	/** Sends an escape sequence to the controlling terminal, wherever stdout goes; throws where there is none. */
	readonly terminal: (sequence: string) => unknown;
	/** Shows one line that the next replaces, and an empty one clears; only where stderr is a terminal. */
	readonly progress?: (line: string) => void;
};

export const EXIT = {done: 0, nothing: 1, usage: 2} as const;
