/**
 * What a person may decide in the configuration file; all of it optional. A flag beats the file, the file
 * beats the environment (as no-color.org asks of NO_COLOR), the environment beats the default.
 */
export const LANGS = ['en', 'zh'] as const;
export const THEMES = ['auto', 'dark', 'light', 'contrast', 'mono', 'terminal'] as const;
export const COLORS = ['auto', 'always', 'never'] as const;
export const CLIPBOARDS = ['auto', 'native', 'tmux', 'osc52', 'file'] as const;

export type Config = {
	readonly lang?: (typeof LANGS)[number];
	readonly theme?: (typeof THEMES)[number];
	readonly ascii?: boolean;
	readonly color?: (typeof COLORS)[number];
	readonly screenReader?: boolean;
	readonly clipboard?: (typeof CLIPBOARDS)[number];
	/** As written: whether command and keys exist is for the table of keys to say. */
	readonly keys?: readonly KeyChoice[];
};

/** The keys that a person gives a command; none unbinds it. */
export type KeyChoice = {
	readonly command: string;
	readonly keys: readonly string[];
	/** Where it is written, for messages: `file:line`. */
	readonly place: string;
};
