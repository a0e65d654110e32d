/** Files whose bytes say what the program writes; `UPDATE_GOLDEN=1` records them again. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'vitest';

/** @param name path below test/golden */
export function expectGolden(name: string, text: string): void {
	const path = fileURLToPath(new URL(`../golden/${name}`, import.meta.url));
	if (process.env.UPDATE_GOLDEN) {
		mkdirSync(dirname(path), {recursive: true});
		writeFileSync(path, text);
		return;
	}
	const recorded = existsSync(path) ? readFileSync(path) : undefined;
	expect(recorded, `test/golden/${name} is not there; UPDATE_GOLDEN=1 records it`).toBeDefined();
	// As text first, for the difference is then shown line by line; then the bytes themselves.
	expect(text).toBe(recorded?.toString('utf8'));
	expect(Buffer.from(text).equals(recorded ?? Buffer.alloc(0))).toBe(true);
}
