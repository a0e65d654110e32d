/** The large troop: `npm run monkeys`, or `MONKEY_SEED=7 npm run monkeys` to see one of them again. */
import {defineConfig} from 'vitest/config';
import base from '../../vitest.config.ts';

export default defineConfig({
	...base,
	test: {
		...base.test,
		include: ['test/monkeys/*.test.ts'],
		testTimeout: 1_200_000,
		// At a terminal, a few at a time: each has a process of its own.
		maxConcurrency: 2,
		env: {
			MONKEY_STATE_SEEDS: '20',
			MONKEY_STATE_KEYS: '10000',
			MONKEY_TERMINAL_SEEDS: '20',
			MONKEY_TERMINAL_KEYS: '10000',
			MONKEY_TOLD_SEEDS: '20',
			MONKEY_TOLD_KEYS: '10000',
		},
	},
});
