import {expect, test, vi} from 'vitest';
import {betweenKeys} from '../../../src/tui/runtime/between-keys.ts';
import {frameOf} from '../../../src/tui/runtime/frames.ts';
import {betweenFrames, paused} from '../../../src/tui/runtime/pause.ts';
import {createStore} from '../../../src/tui/runtime/store.ts';
import {warmUp} from '../../../src/tui/runtime/warm-up.ts';
import {start, world} from '../../helpers/explorer.ts';

const opened = () => createStore(start({columns: 120, rows: 40}).state, world, () => {});

/** Steps, and how many were gone on from: the generator stands before the last that it took. */
function counted(most: number): {steps: Generator<number, void>; taken: () => number} {
	let n = 0;
	function* steps(): Generator<number, void> {
		for (; n < most; n++) {
			yield n;
		}
	}
	return {steps: steps(), taken: () => n};
}

test('steps are taken one by one, and each key puts them off until no other follows', () => {
	vi.useFakeTimers();
	const store = opened();
	const {steps, taken} = counted(3);
	betweenKeys(store, steps, () => expect.unreachable());
	expect(taken()).toBe(0);
	vi.advanceTimersByTime(11);
	store.dispatch({type: 'command', command: 'cursor.down'});
	vi.advanceTimersByTime(200);
	store.dispatch({type: 'command', command: 'cursor.down'});
	vi.advanceTimersByTime(200);
	expect(taken()).toBe(0);
	vi.advanceTimersByTime(1000);
	expect(taken()).toBe(3);
	vi.useRealTimers();
});

test('while a search is typed one step is taken after each letter', () => {
	vi.useFakeTimers();
	const store = opened();
	const {steps, taken} = counted(10);
	store.dispatch({type: 'command', command: 'search.open'});
	const stop = betweenKeys(store, steps, () => expect.unreachable());
	store.dispatch({type: 'type', text: 'l'});
	vi.advanceTimersByTime(100);
	expect(taken()).toBe(0);
	store.dispatch({type: 'type', text: 'o'});
	vi.advanceTimersByTime(100);
	expect(taken()).toBe(1);
	stop();
	vi.useRealTimers();
});

test('what is made ready beforehand waits for a pause, but not where it is wanted', async () => {
	vi.useFakeTimers();
	const store = opened();
	let there = false;
	void paused(store).then(() => {
		there = true;
	});
	for (let i = 0; i < 8; i++) {
		store.dispatch({type: 'command', command: i % 2 === 0 ? 'cursor.down' : 'cursor.up'});
		await vi.advanceTimersByTimeAsync(100);
	}
	expect(there).toBe(false);
	store.dispatch({type: 'command', command: 'search.open'});
	await vi.advanceTimersByTimeAsync(20);
	expect(there).toBe(true);
	vi.useRealTimers();
});

test('work in slices goes on at once, but after a key not before its frame is out', async () => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'performance']});
	const store = opened();
	const pause = betweenFrames(store);
	const first = pause();
	await vi.advanceTimersByTimeAsync(1);
	await first;
	store.dispatch({type: 'command', command: 'cursor.down'});
	let gone = false;
	void pause().then(() => {
		gone = true;
	});
	await vi.advanceTimersByTimeAsync(40);
	expect(gone).toBe(false);
	await vi.advanceTimersByTimeAsync(40);
	expect(gone).toBe(true);
	vi.useRealTimers();
});

test('who quits waits for nothing of it', async () => {
	const timers = vi.spyOn(globalThis, 'setTimeout');
	const turns = vi.spyOn(globalThis, 'setImmediate');
	const store = opened();
	const pause = betweenFrames(store);
	void paused(store);
	void pause();
	store.dispatch({type: 'command', command: 'cursor.down'});
	void pause();
	const pending = [...timers.mock.results, ...turns.mock.results].map(({value}) => value.hasRef());
	expect(pending).toEqual([false, false, false, false]);
	vi.restoreAllMocks();
});

test('what breaks is told, and ended work is not gone on with', () => {
	vi.useFakeTimers();
	const broken: unknown[] = [];
	function* breaking(): Generator<number, void> {
		yield 0;
		throw new Error('broken');
	}
	betweenKeys(opened(), breaking(), error => broken.push(error));
	function* never(): Generator<number, void> {
		yield expect.unreachable();
	}
	betweenKeys(opened(), never(), () => expect.unreachable())();
	vi.advanceTimersByTime(1000);
	expect(broken).toEqual([new Error('broken')]);
	vi.useRealTimers();
});

test('warming up draws searches, and changes nothing', () => {
	const store = opened();
	const before = store.get();
	const drawn: string[] = [];
	const steps = warmUp('then', before, world, state => {
		const frame = frameOf(state, world);
		drawn.push(frame.rows.join('\n'));
		return frame;
	});
	for (const _ of steps) {
		expect(store.get()).toBe(before);
	}
	expect(drawn.length).toBeGreaterThan(20);
	expect(drawn.every(screen => screen.includes('Search'))).toBe(true);
});
