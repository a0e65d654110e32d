import {expect, test} from 'vitest';
import type {Steps} from '../../../src/steps/steps.ts';
import {createSoon} from '../../../src/tui/runtime/soon.ts';
import {soonAtOnce} from '../../../src/tui/state/soon-at-once.ts';

/** Work that ends once the gate is open, however long that takes. */
function* until(gate: {open: boolean}, value: string): Steps<string> {
	while (!gate.open) {
		yield 0;
	}
	return value;
}

function withResolvers<T>() {
	let [resolve, reject]: [(value: T) => void, (error: unknown) => void] = [() => {}, () => {}];
	const promise = new Promise<T>((yes, no) => {
		[resolve, reject] = [yes, no];
	});
	return {promise, resolve, reject};
}

const open = {open: true};

test('what is quick is there at once, and worked out once', () => {
	const soon = createSoon(
		() => expect.unreachable(),
		error => expect.unreachable(String(error)),
	);
	expect(soon('rows', 'a', () => until(open, 'done'))).toBe('done');
	expect(soon('rows', 'a', () => expect.unreachable())).toBe('done');
});

test('what takes long comes later, and the screen hears of it', async () => {
	const gate = {open: false};
	const heard = withResolvers<void>();
	const soon = createSoon(heard.resolve, heard.reject);
	expect(soon('rows', 'a', () => until(gate, 'done'))).toBeUndefined();
	expect(soon('rows', 'a', () => expect.unreachable())).toBeUndefined();
	gate.open = true;
	await heard.promise;
	expect(soon('rows', 'a', () => expect.unreachable())).toBe('done');
});

test('work is given up once something else is asked for in its place', async () => {
	const gate = {open: false};
	let ended = false;
	function* watched(): Steps<string> {
		try {
			return yield* until(gate, 'old');
		} finally {
			ended = true;
		}
	}
	const heard = withResolvers<void>();
	const soon = createSoon(heard.resolve, heard.reject);
	soon('rows', 'old', watched);
	soon('other', 'old', () => until(open, 'beside'));
	expect(soon('rows', 'new', () => until(open, 'new'))).toBe('new');
	gate.open = true;
	soon('slow', 'x', () => {
		const second = {open: false};
		setImmediate(() => setImmediate(() => (second.open = true)));
		return until(second, 'x');
	});
	await heard.promise;
	expect(ended).toBe(false);
	expect(soon('rows', 'new', () => expect.unreachable())).toBe('new');
});

test('what breaks in the background is told', async () => {
	const gate = {open: false};
	function* breaking(): Steps<string> {
		yield* until(gate, '');
		throw new Error('broken');
	}
	const failed = withResolvers<unknown>();
	const soon = createSoon(() => failed.reject(new Error('not told')), failed.resolve);
	soon('rows', 'a', breaking);
	gate.open = true;
	expect(await failed.promise).toEqual(new Error('broken'));
});

test('before the screen is there everything is worked out at once', () => {
	const soon = soonAtOnce();
	expect(soon('rows', 'a', () => until(open, 'done'))).toBe('done');
	expect(soon('rows', 'a', () => expect.unreachable())).toBe('done');
	expect(soon('rows', 'b', () => until(open, 'other'))).toBe('other');
});
