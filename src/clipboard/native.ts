/** The clipboard tools of each system, in the order they are tried. */
import {Buffer} from 'node:buffer';

export type Tool = {
	readonly command: string;
	readonly args: readonly string[];
	/** How to read the clipboard back, where the tool can. */
	readonly read?: readonly [command: string, ...args: string[]];
	readonly encode?: (text: string) => Uint8Array;
	readonly env?: Readonly<Record<string, string>>;
};

const macos: Tool = {
	command: 'pbcopy',
	args: [],
	read: ['pbpaste'],
	// Without a UTF-8 locale pbcopy takes the text for Mac Roman.
	env: {LC_CTYPE: 'UTF-8'},
};
const windows: Tool = {
	command: 'clip.exe',
	args: [],
	// It reads the system's old code page unless it sees UTF-16.
	encode: text => Buffer.from(text, 'utf16le'),
};
const wayland: Tool = {command: 'wl-copy', args: [], read: ['wl-paste', '--no-newline']};
const x11: readonly Tool[] = [
	{
		command: 'xclip',
		args: ['-selection', 'clipboard', '-in'],
		read: ['xclip', '-selection', 'clipboard', '-out'],
	},
	{command: 'xsel', args: ['--clipboard', '--input'], read: ['xsel', '--clipboard', '--output']},
];

/** Tools that fit this place; none where there is no display to own a clipboard. */
export function nativeTools(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly Tool[] {
	if (platform === 'darwin') {
		return [macos];
	}
	if (platform === 'win32') {
		return [windows];
	}
	return [
		...(env.WSL_DISTRO_NAME || env.WSL_INTEROP ? [windows] : []),
		...(env.WAYLAND_DISPLAY ? [wayland] : []),
		...(env.DISPLAY ? x11 : []),
	];
}
