import {expect, test} from 'vitest';
import {showsLinks} from '../../src/system/links.ts';

test.each([
	[{TERM: 'xterm-kitty'}, true],
	[{TERM_PROGRAM: 'iTerm.app'}, true],
	[{TERM_PROGRAM: 'vscode'}, true],
	[{VTE_VERSION: '7600'}, true],
	[{VTE_VERSION: '4602'}, false],
	[{KONSOLE_VERSION: '230800'}, true],
	[{WT_SESSION: 'x'}, true],
	[{TMUX: '/tmp/t', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.5a'}, true],
	[{TMUX: '/tmp/t', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.2'}, false],
	// Inside tmux the terminal outside is not the one that is written to.
	[{TMUX: '/tmp/t', VTE_VERSION: '7600'}, false],
	[{TERM: 'xterm-256color'}, false],
	[{TERM: 'linux'}, false],
	[{TERM_PROGRAM: 'Apple_Terminal'}, false],
	[{TERM: 'xterm', FORCE_HYPERLINK: '1'}, true],
	[{TERM: 'xterm-kitty', FORCE_HYPERLINK: '0'}, false],
] as const)('%j shows links: %s', (env, shows) => {
	expect(showsLinks(env)).toBe(shows);
});
