import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		globalSetup: ['test/helpers/bundle.ts', 'test/helpers/temporary.ts'],
		testTimeout: 30_000,
		// ink-table is CommonJS and requires Ink, which is ESM: it must be transformed, not loaded by Node.
		server: {deps: {inline: ['ink-table', 'ink', 'ink-testing-library']}},
	},
});
