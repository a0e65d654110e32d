import {expect, test, vi} from 'vitest';
import {betweenKeys} from '../../../src/tui/runtime/between-keys.ts';
import {frameOf} from '../../../src/tui/runtime/frames.ts';
import {createStore} from '../../../src/tui/runtime/store.ts';
import {warmUp} from '../../../src/tui/runtime/warm-up.ts';
import {start, world} from '../../helpers/explorer.ts';

const opened = () => createStore(start({columns: 120, rows: 40}).state, world, () => {});

test('steps are taken one by one, and each key puts them off until its frame is out', () => {
	vi.useFakeTimers();
	const store = opened();
	let taken = 0;
	function* steps() {
		for (; taken < 3; taken++) {
			yield taken;
		}
	}
	betweenKeys(store, steps(), () => expect.unreachable());
	expect(taken).toBe(0);
	vi.advanceTimersByTime(11);
	store.dispatch({type: 'command', command: 'cursor.down'});
	vi.advanceTimersByTime(11);
	expect(taken).toBe(0);
	vi.advanceTimersByTime(1000);
	expect(taken).toBe(3);
	vi.useRealTimers();
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
