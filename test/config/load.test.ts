import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import type {Config} from '../../src/config/config.ts';
import {configPath, loadConfig} from '../../src/config/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'explorer-config-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const env = {XDG_CONFIG_HOME: folder};
const path = configPath(env, 'linux');
await mkdir(join(path, '..'));

async function read(text: string | Uint8Array): Promise<Config> {
	writeFileSync(path, text);
	return loadConfig(env, 'linux');
}

/** What is said, with the file's name left out. */
async function complaint(text: string | Uint8Array): Promise<string> {
	return read(text).then(
		config => `no complaint: ${JSON.stringify(config)}`,
		(error: Error) => error.message.replace(path, 'config.yaml'),
	);
}

describe('the configuration file', () => {
	it('lies where the system keeps such files', () => {
		expect(configPath({HOME: '/home/li'}, 'linux')).toBe('/home/li/.config/jingwang-explorer/config.yaml');
		expect(configPath({HOME: '/home/li', XDG_CONFIG_HOME: '/etc/li'}, 'linux')).toBe(
			'/etc/li/jingwang-explorer/config.yaml',
		);
		// By the rules of XDG a relative path is ignored.
		expect(configPath({HOME: '/home/li', XDG_CONFIG_HOME: 'here'}, 'linux')).toBe(
			'/home/li/.config/jingwang-explorer/config.yaml',
		);
		expect(configPath({APPDATA: '/Users/li/Roaming'}, 'win32')).toBe(
			'/Users/li/Roaming/jingwang-explorer/config.yaml',
		);
	});

	it('need not be there', async () => {
		expect(await loadConfig({XDG_CONFIG_HOME: '/nonexistent'}, 'linux')).toEqual({});
	});

	it.each(['', '# nothing yet\n', '---\n', '{}'])('may say nothing: %j', async text => {
		expect(await read(text)).toEqual({});
	});

	it('is read whole', async () => {
		expect(
			await read(
				[
					'lang: zh',
					'theme: dark',
					'ascii: "true"',
					'color: never',
					'screenReader: false',
					'clipboard: osc52',
					'keys:',
					'  copy.figure: [y, f5]',
					'  search.open: "/"',
					'  pane.cases: 3',
					'  zoom.toggle: []',
				].join('\n'),
			),
		).toEqual({
			lang: 'zh',
			theme: 'dark',
			ascii: true,
			color: 'never',
			screenReader: false,
			clipboard: 'osc52',
			keys: [
				{command: 'copy.figure', keys: ['y', 'f5'], place: `${path}:8`},
				{command: 'search.open', keys: ['/'], place: `${path}:9`},
				{command: 'pane.cases', keys: ['3'], place: `${path}:10`},
				{command: 'zoom.toggle', keys: [], place: `${path}:11`},
			],
		});
	});
});

describe('what is wrong in it is said with file, line and remedy', () => {
	it.each([
		[
			'lang: zh\n\nthemes: dark',
			'config.yaml:3: no setting is called "themes"; there are lang, theme, ascii, color, screenReader, clipboard, keys; did you mean "theme"?',
		],
		[
			'lang: zh\ntheme: drak',
			'config.yaml:2: theme takes auto, dark, light, contrast, mono, terminal; not "drak"; did you mean "dark"?',
		],
		['lang:', 'config.yaml:1: lang takes en, zh; not nothing'],
		['lang: [en, zh]', 'config.yaml:1: lang takes en, zh; not "[…]"'],
		['ascii: yes', 'config.yaml:1: ascii takes true or false; not "yes"'],
		['ascii: ture', 'config.yaml:1: ascii takes true or false; not "ture"; did you mean "true"?'],
		[
			'keys: [y]',
			'config.yaml:1: keys takes commands with their keys, such as "copy.figure: [y, f5]", one a line',
		],
		[
			'keys:\n  copy.figure:',
			'config.yaml:2: copy.figure takes a key, a list of keys, or [] for none; a key such as "~" needs quotes',
		],
		[
			'keys:\n  a: &k [x]\n  b: *k',
			'config.yaml:3: b takes a key, a list of keys, or [] for none; a key such as "~" needs quotes',
		],
		['just words', 'config.yaml:1: expected settings such as "lang: zh", one a line'],
		[Uint8Array.of(0x6c, 0x0a, 0xff), 'config.yaml:2:1: not UTF-8 text; save the file as UTF-8'],
	])('%j', async (text, said) => {
		expect(await complaint(text)).toBe(said);
	});

	it.each([
		['lang: zh\nlang: en', 'config.yaml:2: not YAML: '],
		['keys:\n  search.open: [[, /]', 'config.yaml:2: not YAML: '],
		['lang: "zh', 'config.yaml:1: not YAML: '],
		[`lang: en\nkeys: ${'['.repeat(900)}`, 'config.yaml:2: not YAML: '],
		[`lang: en\nkeys: ${'- '.repeat(50_000)}`, 'config.yaml: is too large'],
		[`lang: en\nkeys: ${'- '.repeat(5_000)}`, 'config.yaml:2: not a configuration file: '],
		['[\n'.repeat(20_000), 'config.yaml:1: not a configuration file: '],
	])('what is no YAML: %.30s', async (text, said) => {
		expect((await complaint(text)).startsWith(said)).toBe(true);
		expect(await complaint(text)).not.toContain('\n');
	});

	it('also where it cannot be read', async () => {
		await expect(loadConfig({XDG_CONFIG_HOME: folder}, 'linux')).rejects.toThrow('config.yaml');
		const inTheWay = join(folder, 'other', 'jingwang-explorer', 'config.yaml');
		await mkdir(inTheWay, {recursive: true});
		await expect(loadConfig({XDG_CONFIG_HOME: join(folder, 'other')}, 'linux')).rejects.toThrow(
			`${inTheWay}: cannot be read (EISDIR)`,
		);
	});
});
