#!/usr/bin/env node
/**
 * Entry: the explorer in a terminal, a command everywhere else. It loads neither before it knows which,
 * for the time to the first screen is counted from here.
 */
import {applyColor} from './commands/color.ts';
import {failure} from './commands/failure.ts';
import {launchOptions} from './commands/launch-options.ts';
import {loadConfig} from './config/load.ts';

function fail(error: unknown): void {
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

process.stdout.on('error', endOnClosedPipe);
process.stderr.on('error', endOnClosedPipe);

const args = process.argv.slice(2);
const launch = process.stdin.isTTY && process.stdout.isTTY ? launchOptions(args) : undefined;
try {
	if (launch) {
		const settings = {...(await loadConfig(process.env, process.platform)), ...launch};
		applyColor(process.env, settings.color ?? 'auto');
		const {launch: open} = await import('./tui/runtime/launch.ts');
		process.exitCode = await open(settings);
	} else {
		process.once('SIGINT', () => process.exit(130));
		process.on('uncaughtException', fail);
		const [{main}, {processIo}] = await Promise.all([
			import('./commands/main.ts'),
			import('./commands/process-io.ts'),
		]);
		process.exitCode = await main(args, processIo());
	}
} catch (error) {
	fail(error);
}
