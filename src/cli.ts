#!/usr/bin/env node
/**
 * Entry: the explorer in a terminal, a command everywhere else. It loads neither before it knows which,
 * for the time to the first screen is counted from here.
 */
import {applyColor} from './commands/color.ts';
import {failure} from './commands/failure.ts';
import {launchOptions} from './commands/launch-options.ts';
import {main} from './commands/main.ts';
import {processIo} from './commands/process-io.ts';
import {loadConfig} from './config/load.ts';

let failed = false;

/** What follows from an error, while the program ends over it, is no news. */
function fail(error: unknown): void {
	if (failed) {
		return;
	}
	failed = true;
	const {text, code} = failure(error, process.env);
	process.stderr.write(`${text}\n`);
	process.exitCode = code;
}

/** A reader that has enough (`| head`) closes the pipe: the end, and no error. */
function endOnClosedPipe(error: NodeJS.ErrnoException): void {
	if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') {
		process.exit(0);
	}
	fail(error);
	process.exit();
}

async function start(args: readonly string[]): Promise<number> {
	// A pipe needs no stream to be known for one, and what tells terminals takes Node a while to set up.
	const io = processIo(endOnClosedPipe);
	const launch = io.stdoutIsTTY && process.stdin.isTTY ? launchOptions(args) : undefined;
	if (launch) {
		const settings = {...(await loadConfig(process.env, process.platform)), ...launch};
		applyColor(process.env, settings.color ?? 'auto');
		const {launch: open} = await import('./tui/runtime/launch.ts');
		// While it is open it hears of accidents itself, and gives the terminal back first.
		return open(settings).finally(() => process.on('uncaughtException', fail));
	}
	process.once('SIGINT', () => process.exit(130));
	process.on('uncaughtException', fail);
	return main(args, io);
}

start(process.argv.slice(2)).then(code => {
	process.exitCode = code;
}, fail);
