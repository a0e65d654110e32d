/**
 * The clipboards of macOS, Windows, WSL and Android through tinyclip, which knows their encodings: on WSL it
 * takes PowerShell and says UTF-8, where clip.exe turns Chinese into other signs.
 */
export type Library = {
	readonly writeText: (text: string) => Promise<void>;
	readonly readText: () => Promise<string>;
};

/** The system it serves, or undefined where our own tools do (X11, Wayland). */
export function libraryPlace(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
	switch (platform) {
		case 'darwin':
			return 'macOS';
		case 'win32':
			return 'Windows';
		case 'android':
			return 'Android';
		default:
			return env.WSL_DISTRO_NAME ? 'Windows (WSL)' : undefined;
	}
}

/** Loaded only where it is used. */
export const loadLibrary = (): Promise<Library> => import('tinyclip');
