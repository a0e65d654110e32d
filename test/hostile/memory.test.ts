/** A spoilt memory of the last run costs what is spoilt, and never the start, the screen or the file. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {width} from '../../src/text/width.ts';
import {loadMemory, memoryPath} from '../../src/tui/memory/load.ts';
import {remember, restorePlace, restoreSettings} from '../../src/tui/memory/restore.ts';
import {setAside, writeMemory} from '../../src/tui/memory/write.ts';
import {settle} from '../../src/tui/update/settle.ts';
import {Explorer, start, startState, world} from '../helpers/explorer.ts';
import {mutateBytes, mutateJson} from './mutate.ts';

const folder = mkdtempSync(join(tmpdir(), 'explorer-hostile-'));
afterAll(() => rmSync(folder, {recursive: true}));
const env = {XDG_STATE_HOME: folder};
const file = memoryPath(env);
mkdirSync(dirname(file), {recursive: true});

/** After a session with a search, a filter, another language and narrower panes. */
const session = start({columns: 120, rows: 36});
const before = session.state;
session
	.press('3', 'f')
	.type('gansu')
	.press('enter', 'down', 'L', '<', '4', 'x', 'm', '/')
	.type('loan')
	.press('enter');
await writeMemory(file, remember(session.state, before, loadMemory(env).memory));
const sound = readFileSync(file, 'utf8');

it.each([0, 1, 2, 3, 4])('is taken as far as it is sound, and drawn: hundred %i', async hundred => {
	for (let seed = hundred * 100; seed < hundred * 100 + 100; seed++) {
		const spoilt =
			seed % 2 === 0
				? Buffer.from(mutateJson(JSON.parse(sound), seed))
				: Buffer.from(mutateBytes(sound, seed));
		writeFileSync(file, spoilt);
		const {memory, problem} = loadMemory(env);
		const explorer = new Explorer({columns: 120, rows: 36});
		explorer.state = settle(restorePlace(restoreSettings(startState(), memory), memory, world), world);
		for (const line of explorer.lines()) {
			expect(width(line), `seed ${seed}: ${line}`).toBeLessThanOrEqual(120);
			expect(line, `seed ${seed}`).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/);
		}
		explorer.press('down', 'enter', 'esc', '1', '2');
		if (problem === 'damaged') {
			const aside = await setAside(file);
			expect(readFileSync(aside!).equals(spoilt), `seed ${seed}`).toBe(true);
			rmSync(aside!);
		} else {
			expect(readFileSync(file).equals(spoilt), `seed ${seed}`).toBe(true);
		}
	}
});
