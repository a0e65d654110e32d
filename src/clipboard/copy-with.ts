/** One tool's try: give it the text, look at its exit status, read the clipboard back. */
import {setTimeout as wait} from 'node:timers/promises';
import {type Attempt, done, failed, inTime, ROUTE_TIME, timeLeft} from './attempt.ts';
import type {Library} from './library.ts';
import type {Tool} from './native.ts';
import type {RunTool, ToolResult} from './run-tool.ts';

/** @returns why a tool did not do it; undefined where it ended well */
export function whyNot(command: string, result: ToolResult): string | undefined {
	switch (result.kind) {
		case 'missing':
			return `${command} is not installed`;
		case 'timeout':
			return `${command} did not answer in 2 seconds`;
		case 'done':
			return result.code === 0 ? undefined : `${command} failed (exit status ${result.code})`;
	}
}

export async function copyWithTool(
	tool: Tool,
	text: string,
	place: {readonly env: NodeJS.ProcessEnv; readonly spawn: RunTool},
): Promise<Attempt> {
	const {env, spawn} = place;
	const from = Date.now();
	const why = whyNot(
		tool.command,
		await spawn(tool.command, tool.args, {input: text, timeout: ROUTE_TIME, env}),
	);
	if (why !== undefined) {
		return failed(why);
	}
	const back = await readBack(tool, text, from, place);
	if (back === undefined) {
		return done(`sent with ${tool.command}; reading it back failed`, false);
	}
	return back === text
		? done(`copied with ${tool.command} (confirmed by reading it back)`)
		: failed(`${tool.command} took the text, but the clipboard holds something else`);
}

/** A tool may return a moment before what it left behind serves the text: a few looks, all within the time. */
async function readBack(
	tool: Tool,
	text: string,
	from: number,
	{env, spawn}: {readonly env: NodeJS.ProcessEnv; readonly spawn: RunTool},
): Promise<string | undefined> {
	const [command, ...args] = tool.read;
	let found: string | undefined;
	for (let look = 0; look < LOOKS && found !== text; look++) {
		if (look > 0) {
			await wait(BETWEEN_LOOKS);
		}
		const back = await spawn(command, args, {read: true, timeout: timeLeft(from), env});
		found = back.kind === 'done' && back.code === 0 ? back.output : undefined;
		if (back.kind !== 'done') {
			break;
		}
	}
	return found;
}

const LOOKS = 4;
const BETWEEN_LOOKS = 40;

/** The library trims what it reads, and Windows has its own line ends. */
const alike = (text: string): string => text.replaceAll('\r\n', '\n').trim();

export async function copyWithLibrary(library: Library, text: string, system: string): Promise<Attempt> {
	const from = Date.now();
	try {
		const sent = await inTime(
			library.writeText(text).then(() => true),
			ROUTE_TIME,
		);
		if (!sent) {
			return failed(`the ${system} clipboard did not answer in 2 seconds`);
		}
	} catch (error) {
		return failed(`the ${system} clipboard failed (${reason(error)})`);
	}
	const back = await inTime(
		library.readText().catch(() => undefined),
		timeLeft(from),
	);
	if (back === undefined) {
		return done(`copied to the ${system} clipboard (confirmed by exit status)`);
	}
	return alike(back) === alike(text)
		? done(`copied to the ${system} clipboard (confirmed by reading it back)`)
		: failed(`the ${system} clipboard holds something else`);
}

/** The cause says more than the library's own sentence. */
function reason(error: unknown): string {
	const {cause} = error as {cause?: {code?: string}};
	return cause?.code === 'ENOENT' ? 'its tool is not installed' : String((error as Error).message ?? error);
}
