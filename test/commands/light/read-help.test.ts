/** Help that is kept in files is what yargs prints; where none is kept, yargs is asked. */
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {helpFiles, readFull} from '../../../src/commands/full.ts';
import {readHelp} from '../../../src/commands/light/read-help.ts';
import {COMMANDS} from '../../../src/commands/registry.ts';
import {CLI} from '../../helpers/terminal.ts';

const folder = join(dirname(CLI), 'help');

test('every page lies there in every width, as yargs has it, and no other', async () => {
	const files = await helpFiles();
	expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
	for (const [name, text] of files) {
		expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
	}
	expect(files.size).toBe((COMMANDS.length + 2) * 2);
});

test.each([['--help'], ['-h'], ['--version'], ['list', '--help'], ['export', '-h']])(
	'the program prints for %s %s what yargs would',
	async (...line) => {
		const args = line.filter(word => word !== undefined);
		const {stdout, stderr} = spawnSync(process.execPath, [CLI, ...args], {encoding: 'utf8'});
		expect(stdout).toBe((await readFull(args)).printed);
		expect(stderr).toBe('');
	},
);

test.each([
	[['list', '--help', 'cases']],
	[['--help', '--lang', 'zh']],
	[['help']],
	[['nope', '--help']],
	[['--help', '']],
])('%j asks for no page', args => {
	expect(readHelp(args, undefined)).toBeUndefined();
});

test('a width that is not kept is left to yargs', () => {
	expect(readHelp(['--help'], 72)).toBeUndefined();
});
