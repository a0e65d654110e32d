/**
 * ink-table for the test runner. It is CommonJS and requires Ink, which Node cannot `require` (it awaits at
 * its top level); the bundle solves that for the program, here its own code is run with the Ink of the tests.
 */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import * as ink from 'ink';

const require = createRequire(import.meta.url);
const file = require.resolve('ink-table');
const own = createRequire(file);
const exports: {default?: unknown} = {};
const run = new Function('exports', 'require', readFileSync(file, 'utf8'));
run(exports, (name: string) => (name === 'ink' ? ink : own(name)));

export default exports.default;
