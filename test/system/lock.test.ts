/** Who waits for a lock, and for how long. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {hostname, tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {withLock} from '../../src/system/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'explorer-lock-'));
const path = join(folder, '.lock');
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const heldBy = (pid: number): void => writeFileSync(path, `${pid} ${hostname()}`);

test('a lock whose holder was killed is taken over', async () => {
	// One that has been, and is no more.
	heldBy(spawnSync(process.execPath, ['--version']).pid);
	expect(await withLock(path, async () => 'done')).toBe('done');
	expect(existsSync(path)).toBe(false);
});

test('one whose holder lives is waited for, and at last refused; it stays where it is', async () => {
	heldBy(process.pid);
	await expect(withLock(path, async () => 'done')).rejects.toMatchObject({code: 'ELOCKED'});
	expect(existsSync(path)).toBe(true);
	rmSync(path);
});
