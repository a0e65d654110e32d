/** What is known of one try to copy. */

import type {Talk} from '../i18n/talk.ts';

/** `message` is one line for the user; `confirmed` only where something answered. */
export type Attempt =
	| {readonly ok: true; readonly confirmed: boolean; readonly message: string; readonly file?: string}
	/** `slow`: the time of the whole route is used up. */
	| {readonly ok: false; readonly message: string; readonly slow?: boolean};

/** How a route says things: in the person's language. */
export type Say = (key: Talk, params?: Readonly<Record<string, string | number>>) => string;

/** For all that one route does, reading back included. */
export const ROUTE_TIME = 2000;

export const failed = (message: string): Attempt => ({ok: false, message});

export const done = (message: string, confirmed = true): Attempt => ({ok: true, confirmed, message});

/** What is left of a route's time, in milliseconds; never so little that a quick tool could not answer. */
export const timeLeft = (from: number): number => Math.max(100, ROUTE_TIME - (Date.now() - from));

/** The value, or undefined where it takes longer than a route may. The promise itself goes on. */
export async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<undefined>(resolve => {
		timer = setTimeout(resolve, milliseconds, undefined);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}
