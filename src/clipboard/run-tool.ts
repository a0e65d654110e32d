/** Runs a clipboard tool: text in, status out, two seconds at most. */
import {spawn} from 'node:child_process';

export type ToolResult =
	| {readonly kind: 'done'; readonly code: number; readonly output: string}
	| {readonly kind: 'missing' | 'timeout'};

export type RunTool = (
	command: string,
	args: readonly string[],
	options: {
		readonly input?: string | Uint8Array;
		/** Collect stdout. Not for tools that stay behind to serve the selection: they hold it open. */
		readonly read?: boolean;
		readonly timeout: number;
		readonly env: NodeJS.ProcessEnv;
	},
) => Promise<ToolResult>;

export const runTool: RunTool = (command, args, {input, read = false, timeout, env}) =>
	new Promise(resolve => {
		const windows = process.platform === 'win32';
		const child = spawn(command, args, {
			stdio: ['pipe', read ? 'pipe' : 'ignore', 'ignore'],
			env,
			// Of its own session, so that what stays behind outlives this terminal's Ctrl+C.
			detached: !windows,
			windowsHide: true,
		});
		const chunks: Buffer[] = [];
		const finish = (result: ToolResult): void => {
			clearTimeout(timer);
			child.unref();
			resolve(result);
		};
		const timer = setTimeout(() => {
			kill(child.pid, windows);
			child.stdin?.destroy();
			child.stdout?.destroy();
			finish({kind: 'timeout'});
		}, timeout);
		child.on('error', () => finish({kind: 'missing'}));
		child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
		const done = (code: number | null): void =>
			finish({kind: 'done', code: code ?? 1, output: Buffer.concat(chunks).toString()});
		// A tool that goes to the background keeps its pipes: only where stdout is read may we wait for them.
		child.on(read ? 'close' : 'exit', done);
		// A tool that ends without reading closes the pipe; its status tells.
		child.stdin?.on('error', () => {});
		child.stdin?.end(input ?? '');
	});

/** The whole group, for a wrapper script may have started the tool. */
function kill(pid: number | undefined, windows: boolean): void {
	if (pid === undefined) {
		return;
	}
	try {
		process.kill(windows ? pid : -pid, 'SIGKILL');
	} catch {
		// Gone already.
	}
}
