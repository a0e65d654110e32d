/** Real parts for the tests: displays, compositors, multiplexers of this machine, or their names where missing. */
import {type ChildProcess, spawn} from 'node:child_process';
import {accessSync, chmodSync, chownSync, constants, mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {afterAll, describe} from 'vitest';

export function has(command: string): boolean {
	return (process.env.PATH ?? '').split(delimiter).some(folder => {
		try {
			accessSync(join(folder, command), constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});
}

/** A group of tests that needs these commands; where one is missing, it is skipped and its name printed. */
export function withParts(name: string, commands: readonly string[], tests: () => void): void {
	const missing = commands.filter(command => !has(command));
	if (missing.length > 0) {
		console.warn(`skipped: ${name}, for ${missing.join(', ')} is not installed here`);
	}
	describe.skipIf(missing.length > 0)(`${name} (${commands.join(', ')})`, tests);
}

export const folder = (): string => mkdtempSync(join(tmpdir(), 'explorer-parts-'));

const started: ChildProcess[] = [];
afterAll(() => {
	for (const child of started) {
		child.kill('SIGKILL');
	}
});

/** Starts a server and waits until `ready` finds in its output, or in its folder, how to reach it. */
function serve(
	command: string,
	args: readonly string[],
	env: NodeJS.ProcessEnv,
	ready: (output: string) => string | undefined,
): Promise<string> {
	const child = spawn(command, args, {env, stdio: ['ignore', 'pipe', 'ignore', 'pipe']});
	started.push(child);
	return new Promise((resolve, reject) => {
		let output = '';
		const finish = (settle: () => void): void => {
			clearInterval(looking);
			settle();
		};
		const look = (): void => {
			const found = ready(output);
			if (found !== undefined) {
				finish(() => resolve(found));
			}
		};
		const looking = setInterval(look, 20);
		child.stdio[3]?.on('data', (chunk: Buffer) => {
			output += chunk;
			look();
		});
		child.on('error', error => finish(() => reject(error)));
		child.on('exit', code => finish(() => reject(new Error(`${command} ended with ${code}`))));
	});
}

/** @returns the DISPLAY of a new X server */
export async function startX(): Promise<string> {
	const number = await serve('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp'], process.env, output =>
		output.endsWith('\n') ? output.trim() : undefined,
	);
	return `:${number}`;
}

/** @returns the environment of a new Wayland compositor without a screen */
export async function startWayland(): Promise<{XDG_RUNTIME_DIR: string; WAYLAND_DISPLAY: string}> {
	const runtime = folder();
	chmodSync(runtime, 0o700);
	const env = {
		PATH: process.env.PATH,
		XDG_RUNTIME_DIR: runtime,
		WLR_BACKENDS: 'headless',
		WLR_LIBINPUT_NO_DEVICES: '1',
		WLR_RENDERER: 'pixman',
	};
	const config = join(runtime, 'config');
	writeFileSync(config, 'xwayland disable\n');
	const command = ['sway', '--config', config];
	if (process.getuid?.() === 0) {
		// It refuses to run as root.
		chownSync(runtime, 65534, 65534);
		command.unshift('setpriv', '--reuid=65534', '--regid=65534', '--clear-groups');
	}
	const [program = '', ...args] = command;
	const socket = await serve(program, args, env, () =>
		readdirSync(runtime).find(name => /^wayland-\d+$/.test(name)),
	);
	return {XDG_RUNTIME_DIR: runtime, WAYLAND_DISPLAY: socket};
}

/** A folder for PATH with one tool that is a shell script. */
export function fakeTool(name: string, script: string): string {
	const path = folder();
	writeFileSync(join(path, name), `#!/bin/sh\n${script}\n`, {mode: 0o755});
	return path;
}

/** Every text that the bytes ask a terminal to put on its clipboard, by OSC 52. */
export function osc52Texts(bytes: string): string[] {
	return [...bytes.matchAll(/\u001B\]52;[a-z0-7]*;([A-Za-z0-9+/=]*)(?:\u0007|\u001B\\)/g)].map(
		([, text = '']) => Buffer.from(text, 'base64').toString('utf8'),
	);
}
