type Env = Readonly<Record<string, string | undefined>>;

const PROGRAMS: ReadonlySet<string> = new Set([
	...['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio', 'Tabby', 'zed', 'mintty', 'WarpTerminal'],
]);
const TERMS = /^(xterm-kitty|xterm-ghostty|foot|alacritty|contour|wezterm)/;

/**
 * Whether this terminal is known to show links (OSC 8). One that does not may print the address as rubbish, so
 * none is sent to a terminal that is not known. FORCE_HYPERLINK=1 and =0 say it instead.
 */
export function showsLinks(env: Env): boolean {
	if (env.FORCE_HYPERLINK) {
		return env.FORCE_HYPERLINK !== '0';
	}
	// Versions as VTE, Konsole and tmux count them: 0.50, 20.12, 3.4.
	const [major = 0, minor = 0] = (env.TERM_PROGRAM_VERSION ?? '')
		.split('.')
		.map(part => Number.parseInt(part, 10));
	if (env.TMUX) {
		return env.TERM_PROGRAM === 'tmux' && (major > 3 || (major === 3 && minor >= 4));
	}
	return (
		PROGRAMS.has(env.TERM_PROGRAM ?? '') ||
		Number(env.VTE_VERSION ?? 0) >= 5000 ||
		Number(env.KONSOLE_VERSION ?? 0) >= 201200 ||
		Boolean(env.WT_SESSION) ||
		TERMS.test(env.TERM ?? '')
	);
}
