/** The cures are still where `npm run cures` would take them out; that a test misses each of them is its matter. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {cures} from './index.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test.each(cures)('$name', ({file, text, without, test: tests}) => {
	const times = readFileSync(at(file), 'utf8').split(text).length - 1;
	expect(times, `${file} holds it`).toBe(1);
	expect(without).not.toBe(text);
	expect(existsSync(at(tests)), tests).toBe(true);
});

test('no two cures have one name', () => {
	const names = cures.map(({name}) => name);
	expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
