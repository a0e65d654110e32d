/** One tool's try: give it the text, look at its exit status, read the clipboard back. */
import {setTimeout as wait} from 'node:timers/promises';
import {type Attempt, done, failed, inTime, ROUTE_TIME, type Say, timeLeft} from './attempt.ts';
import type {Library} from './library.ts';
import type {Tool} from './native.ts';
import type {RunTool, ToolResult} from './run-tool.ts';

/** @returns why a tool did not do it; undefined where it ended well */
export function whyNot(tool: string, result: ToolResult, say: Say): string | undefined {
	switch (result.kind) {
		case 'missing':
			return say('tool.missing', {tool});
		case 'timeout':
			return say('tool.slow', {tool});
		case 'done':
			return result.code === 0 ? undefined : say('tool.failed', {tool, code: result.code});
	}
}

/** @param from when its route began, in milliseconds: all tools of a route share its time */
export async function copyWithTool(
	tool: Tool,
	text: string,
	place: {readonly env: NodeJS.ProcessEnv; readonly spawn: RunTool; readonly say: Say},
	from = Date.now(),
): Promise<Attempt> {
	const {env, spawn, say} = place;
	const result = await spawn(tool.command, tool.args, {input: text, timeout: timeLeft(from), env});
	const why = whyNot(tool.command, result, say);
	if (why !== undefined) {
		return {...failed(why), slow: result.kind === 'timeout'} as Attempt;
	}
	const back = await readBack(tool, text, from, place);
	if (back === undefined) {
		return done(say('tool.sent', {tool: tool.command}), false);
	}
	return back === text
		? done(say('tool.copied', {tool: tool.command}))
		: failed(say('tool.lied', {tool: tool.command}));
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

export async function copyWithLibrary(
	library: Library,
	text: string,
	system: string,
	say: Say,
): Promise<Attempt> {
	const from = Date.now();
	try {
		const sent = await inTime(
			library.writeText(text).then(() => true),
			ROUTE_TIME,
		);
		if (!sent) {
			return failed(say('system.slow', {system}));
		}
	} catch (error) {
		return failed(say('system.failed', {system, reason: reason(error, say)}));
	}
	const back = await inTime(
		library.readText().catch(() => undefined),
		timeLeft(from),
	);
	if (back === undefined) {
		return done(say('system.byStatus', {system}));
	}
	return alike(back) === alike(text)
		? done(say('system.copied', {system}))
		: failed(say('system.lied', {system}));
}

/** The cause says more than the library's own sentence. */
function reason(error: unknown, say: Say): string {
	const {cause} = error as {cause?: {code?: string}};
	return cause?.code === 'ENOENT' ? say('system.noTool') : String((error as Error).message ?? error);
}
