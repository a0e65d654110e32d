import {finish, type Steps} from '../../steps/steps.ts';
import type {Soon} from './world.ts';

/** Every value at once, kept until its slot is asked for another: for screens that nobody waits before. */
export function soonAtOnce(): Soon {
	const slots = new Map<string, {key: string; value: unknown}>();
	return <T>(name: string, key: string, make: () => Steps<T>): T => {
		const known = slots.get(name);
		if (known?.key === key) {
			return known.value as T;
		}
		const value = finish(make());
		slots.set(name, {key, value});
		return value;
	};
}
