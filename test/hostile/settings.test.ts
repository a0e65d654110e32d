/** Spoilt settings stop the program with one line that names file and place, before the screen is touched. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {configPath, loadConfig} from '../../src/config/load.ts';
import {InputError} from '../../src/model/input-error.ts';
import {bindings} from '../../src/tui/keys/bindings.ts';
import {rebind} from '../../src/tui/keys/rebind.ts';
import {mutateBytes} from './mutate.ts';

const folder = mkdtempSync(join(tmpdir(), 'explorer-hostile-'));
afterAll(() => rmSync(folder, {recursive: true}));
const env = {XDG_CONFIG_HOME: folder};
const file = configPath(env, 'linux');
mkdirSync(dirname(file), {recursive: true});

const SETTINGS = `# what a person wrote
lang: zh
theme: dark
ascii: true
color: never
screenReader: false
clipboard: osc52
keys:
  search.open: [/, f3, ctrl+f]
  zoom.toggle: z
  evidence.show: []
`;

it.each([0, 1, 2, 3, 4])('a settings file is taken, or refused in one line: hundred %i', async hundred => {
	let refused = 0;
	for (let seed = hundred * 100; seed < hundred * 100 + 100; seed++) {
		const spoilt = mutateBytes(SETTINGS, seed);
		writeFileSync(file, spoilt);
		try {
			const {keys} = await loadConfig(env, 'linux');
			expect(rebind(bindings, keys ?? []).length).toBeGreaterThan(0);
		} catch (error) {
			refused++;
			expect(error, `seed ${seed}`).toBeInstanceOf(InputError);
			const {message} = error as InputError;
			expect(message.startsWith(`${file}:`), `seed ${seed}: ${message}`).toBe(true);
			expect(message, `seed ${seed}`).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
			expect(message.length).toBeLessThan(1000);
		}
		expect(readFileSync(file).equals(spoilt)).toBe(true);
	}
	expect(refused).toBeGreaterThan(10);
});
