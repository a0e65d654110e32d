/** For `npm run cures`, which builds the program itself, and only for the tests that run it. */
import {defineConfig} from 'vitest/config';
import base from '../../vitest.config.ts';

export default defineConfig({
	...base,
	test: {...base.test, globalSetup: [], testTimeout: 120_000},
});
