/**
 * The clipboard tools of X11 and Wayland, in the order they are tried. Ours, not a library's, for here the
 * text can be read back to the byte, a tool that hangs must be ended with all it started, and the tool must
 * outlive this terminal's Ctrl+C, because it serves the selection. The libraries do none of the three.
 */
export type Tool = {
	readonly command: string;
	readonly args: readonly string[];
	/** How to read the clipboard back. */
	readonly read: readonly [command: string, ...args: string[]];
};

export const WAYLAND: Tool = {
	command: 'wl-copy',
	// Without a type it asks xdg-mime, which takes 22000 for something else than text.
	args: ['--type', 'text/plain;charset=utf-8'],
	read: ['wl-paste', '--no-newline', '--type', 'text/plain;charset=utf-8'],
};

const xclip = (selection: string): Tool => ({
	command: 'xclip',
	args: ['-selection', selection, '-in'],
	read: ['xclip', '-selection', selection, '-out'],
});

const xsel = (selection: string): Tool => ({
	command: 'xsel',
	args: [`--${selection}`, '--input'],
	read: ['xsel', `--${selection}`, '--output'],
});

/** @param selection `secondary` is one that nobody uses: a test there leaves the clipboard alone */
export const x11Tools = (selection: 'clipboard' | 'secondary' = 'clipboard'): readonly Tool[] => [
	xclip(selection),
	xsel(selection),
];

/** Tools that fit this place; none where there is no display to own a clipboard. */
export function nativeTools(env: NodeJS.ProcessEnv): readonly Tool[] {
	return [...(env.WAYLAND_DISPLAY ? [WAYLAND] : []), ...(env.DISPLAY ? x11Tools() : [])];
}
