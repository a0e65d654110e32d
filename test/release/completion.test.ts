/** Completion in the shells themselves: bash and zsh, with the script that the program prints. */
import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {CLI} from '../helpers/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'explorer-completion-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
const program = join(folder, 'explorer');
writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`);
chmodSync(program, 0o755);
const env = {PATH: `${folder}:${process.env.PATH}`, HOME: folder, LANG: 'C.UTF-8'};

const has = (shell: string): boolean => {
	const found = spawnSync(shell, ['--version']).status === 0;
	if (!found) {
		console.log(`skipped: ${shell} is not installed`);
	}
	return found;
};

/** The words as bash splits them: at spaces, and before and after `=`. */
function bash(...words: string[]): string[] {
	const script = `
		source <(explorer completion bash)
		COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
		_explorer
		printf '%s\\n' "\${COMPREPLY[@]}"
		complete -p explorer
	`;
	return execFileSync('bash', ['--norc', '-c', script, 'bash', ...words], {env, encoding: 'utf8'})
		.trimEnd()
		.split('\n');
}

// `compadd` is zsh's own and works only while the line is edited: what it is given is what would be offered.
function zsh(...words: string[]): string[] {
	const script = `
		compdef() { print -r -- "registered $2" }
		source <(explorer completion zsh)
		compadd() { shift; print -rl -- "$@" }
		_files() { print -r -- files }
		words=("$@"); CURRENT=$#
		_explorer
	`;
	return execFileSync('zsh', ['-f', '-c', script, 'zsh', ...words], {env, encoding: 'utf8'})
		.trimEnd()
		.split('\n');
}

describe.runIf(has('bash'))('in bash', () => {
	test('commands, tables, options and ids are offered', () => {
		expect(bash('explorer', 'li')).toContain('list');
		expect(bash('explorer', 'list', 'ca')).toEqual(
			expect.arrayContaining(['campaigns', 'categories', 'cases']),
		);
		expect(bash('explorer', 'show', 'mps-2018.jiuquan')).toContain('mps-2018.jiuquan-loan');
		expect(bash('explorer', 'list', 'cases', '--for')).toContain('--format');
	});

	test('a value behind = is completed, though bash makes three words of it', () => {
		expect(bash('explorer', 'list', '--tier', '=', 'par')).toContain('parallel');
	});

	test('it is registered for the command, with file names where we offer nothing', () => {
		expect(bash('explorer', '')).toContain('complete -o default -F _explorer explorer');
	});
});

describe.runIf(has('zsh'))('in zsh', () => {
	test('commands, tables, options and ids are offered', () => {
		expect(zsh('explorer', 'li')).toEqual(['registered explorer', 'list']);
		expect(zsh('explorer', 'list', 'ca')).toEqual(
			expect.arrayContaining(['campaigns', 'categories', 'cases']),
		);
		expect(zsh('explorer', 'show', 'mps-2018.jiuquan')).toContain('mps-2018.jiuquan-loan');
	});

	test('files are offered where we offer nothing, and beside "bundled" for --data', () => {
		expect(zsh('explorer', 'export', '--output', '')).toContain('files');
		expect(zsh('explorer', 'list', '--data', '')).toEqual(['registered explorer', 'bundled', 'files']);
	});
});
