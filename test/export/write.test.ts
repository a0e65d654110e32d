import {mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {streamToFile, writeFileAtomic} from '../../src/export/write.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'explorer-write-'));

describe('writing a file', () => {
	it('never replaces one unless told to', () => {
		const file = join(folder(), 'out.json');
		writeFileAtomic(file, ['a', '净']);
		expect(() => writeFileAtomic(file, ['b'])).toThrow(/exists; add --force/);
		expect(readFileSync(file, 'utf8')).toBe('a净');
		writeFileAtomic(file, ['b'], true);
		expect(readFileSync(file, 'utf8')).toBe('b');
	});

	it('leaves the old file and no rubbish where making the content fails', () => {
		const dir = folder();
		const file = join(dir, 'out.json');
		writeFileAtomic(file, ['old']);
		const broken = function* () {
			yield 'half';
			throw new Error('broken');
		};
		expect(() => writeFileAtomic(file, broken(), true)).toThrow('broken');
		expect(readFileSync(file, 'utf8')).toBe('old');
		expect(readdirSync(dir)).toEqual(['out.json']);
	});

	it('writes through a link and keeps the link', () => {
		const dir = folder();
		writeFileSync(join(dir, 'real'), 'old');
		symlinkSync(join(dir, 'real'), join(dir, 'link'));
		writeFileAtomic(join(dir, 'link'), ['new'], true);
		expect(readFileSync(join(dir, 'real'), 'utf8')).toBe('new');
	});

	it('says in plain words why it cannot', () => {
		expect(() => writeFileAtomic(join(folder(), 'no', 'out'), ['x'])).toThrow(/there is no such folder/);
		expect(() => writeFileAtomic(folder(), ['x'], true)).toThrow(/it is a folder/);
	});
});

describe('writing much', () => {
	it('comes piece by piece, whole in the end, with a word of how far it is', async () => {
		const file = join(folder(), 'out.txt');
		const row = '净网,22000\r\n'.repeat(100);
		const ticks: number[] = [];
		const rows = Array.from({length: 500}, () => row);
		await streamToFile(file, rows, {tick: (_, count) => ticks.push(count)});
		expect(readFileSync(file, 'utf8') === rows.join('')).toBe(true);
		expect(ticks.length).toBeGreaterThan(3);
		await expect(streamToFile(file, ['x'])).rejects.toThrow(/exists; add --force/);
	});

	it('leaves nothing where making the content fails half-way', async () => {
		const dir = folder();
		const broken = function* () {
			yield 'x'.repeat(200_000);
			throw new Error('broken');
		};
		await expect(streamToFile(join(dir, 'out'), broken())).rejects.toThrow('broken');
		expect(readdirSync(dir)).toEqual([]);
	});
});
