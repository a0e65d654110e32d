/** The systems that no test machine of ours has: a stand-in for the library, and for PowerShell under WSL. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {copyText} from '../../src/clipboard/copy.ts';
import type {Library} from '../../src/clipboard/library.ts';
import {fakeTool, folder} from './parts.ts';

const copyWith = (library: Library, platform: NodeJS.Platform = 'darwin') =>
	copyText('净网\n22000', {
		env: {XDG_STATE_HOME: folder()},
		platform,
		library: async () => library,
	});

afterEach(() => vi.unstubAllEnvs());

describe('a clipboard reached through the library', () => {
	it('is confirmed by reading it back, whatever its line ends', async () => {
		let held = '';
		const done = await copyWith(
			{
				writeText: async text => {
					held = text;
				},
				readText: async () => held.replaceAll('\n', '\r\n'),
			},
			'win32',
		);
		expect(held).toBe('净网\n22000');
		expect(done).toMatchObject({ok: true, route: 'native', confirmed: true});
		expect(done.message).toBe('copied to the Windows clipboard (confirmed by reading it back)');
	});

	it('that holds something else was not copied to', async () => {
		const done = await copyWith({writeText: async () => {}, readText: async () => 'å‡€ç½‘'});
		expect(done.route).toBe('file');
		expect(done.message).toContain('the macOS clipboard holds something else');
	});

	it('that fails or hangs is left for the next route', async () => {
		const fails = await copyWith({
			writeText: () => Promise.reject(new Error('no', {cause: {code: 'ENOENT'}})),
			readText: async () => '',
		});
		expect(fails.message).toContain('the macOS clipboard failed (its tool is not installed)');
		const hangs = await copyWith({writeText: () => new Promise(() => {}), readText: async () => ''});
		expect(hangs.message).toContain('the macOS clipboard did not answer in 2 seconds');
	});
});

describe.skipIf(process.platform === 'win32')('under WSL', () => {
	it('PowerShell gets the text as UTF-8', async () => {
		const held = join(folder(), 'held');
		const script = `case "$3" in *Get-Clipboard) cat "${held}";; *) cat > "${held}";; esac`;
		const PATH = `${fakeTool('powershell.exe', script)}:${process.env.PATH}`;
		vi.stubEnv('PATH', PATH);
		vi.stubEnv('WSL_DISTRO_NAME', 'Debian');
		const done = await copyText('净网 22000', {
			env: {...process.env, XDG_STATE_HOME: folder()},
			platform: 'linux',
		});
		expect(done.message).toBe('copied to the Windows (WSL) clipboard (confirmed by reading it back)');
		expect(readFileSync(held, 'utf8')).toBe('净网 22000');
	});
});
