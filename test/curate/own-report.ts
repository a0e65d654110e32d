/** The report made up for the guide, with its finished record, copied into a folder that a test may spoil. */
import {cpSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const fixture = fileURLToPath(new URL('../fixtures/own-report', import.meta.url));

export type OwnReport = {
	readonly folder: string;
	readonly record: string;
	readonly text: string;
	/** Replaces what must be in the record; returns the line (1-based) where it stood. */
	readonly spoil: (from: string, to: string) => number;
};

export function copyOwnReport(): OwnReport {
	const folder = mkdtempSync(join(tmpdir(), 'own-report-'));
	cpSync(fixture, folder, {recursive: true});
	const record = join(folder, 'yunzhou-2025.yaml');
	return {
		folder,
		record,
		text: join(folder, 'yunzhou-2025.txt'),
		spoil(from, to) {
			const content = readFileSync(record, 'utf8');
			const at = content.indexOf(from);
			if (at < 0) {
				throw new Error(`the record has no ${from}`);
			}
			writeFileSync(record, content.replace(from, to));
			return content.slice(0, at).split('\n').length;
		},
	};
}
