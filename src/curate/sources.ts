/** Holds a record against the text it was read from. The ledger: no number of the text may be unaccounted for. */
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {isAbsolute, join, normalize} from 'node:path';
import {quote} from '../model/quote.ts';
import {balance} from './ledger.ts';
import type {Parsed} from './parse.ts';
import type {Problem} from './problem.ts';
import {unreadableAt} from './readable.ts';

export type Counts = {
	readonly report: string;
	readonly figures: number;
	/** Fragments of the text. */
	readonly evidence: number;
	/** Entries of the record that dismiss numbers. */
	readonly dismissed: number;
	/** Numbers of the text that these cover; null where no text was looked at. */
	readonly dismissedNumbers: number | null;
	/** Whether the record names a text; a parallel report has none. */
	readonly hasText: boolean;
};

/** Counts from the record alone. */
export const countRecord = ({record}: Parsed): Counts => ({
	report: record.id,
	figures: record.figures.length,
	evidence: record.figures.reduce((n, figure) => n + figure.evidence.length, 0),
	dismissed: record.dismissed.length,
	dismissedNumbers: null,
	hasText: record.source.file !== null,
});

/** @param folder where the texts lie, by the names in the records; a record without a text is only counted */
export async function checkAgainstSource(
	parsed: Parsed,
	folder: string,
): Promise<{problems: Problem[]; counts: Counts}> {
	const {record, written} = parsed;
	const {file, sha256} = record.source;
	const counts = countRecord(parsed);
	if (file === null) {
		return {problems: [], counts};
	}
	const fail = (code: string, message: string) => ({
		problems: [written.blame(['source', 'file'], code, message)],
		counts,
	});
	if (isAbsolute(file) || normalize(file).startsWith('..')) {
		return fail('source_outside', `${quote(file)} must be a name inside the sources folder`);
	}
	const bytes = await readFile(join(folder, file)).catch(() => undefined);
	if (bytes === undefined) {
		return fail('source_missing', `no readable file ${quote(file)} in ${quote(folder)}`);
	}
	const hash = createHash('sha256').update(bytes).digest('hex');
	const changed =
		hash === sha256
			? []
			: [
					written.blame(
						['source', 'sha256'],
						'source_changed',
						`${quote(file)} has sha256 ${hash}; it is not the text that was read`,
					),
				];
	// No byte-order mark is stripped: offsets count every code unit of the file.
	const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
	const fault = unreadableAt(text);
	if (fault !== undefined) {
		return fail('source_unreadable', `${quote(file)}:${fault}`);
	}
	const {problems, dismissed} = balance(parsed, text);
	return {problems: [...changed, ...problems], counts: {...counts, dismissedNumbers: dismissed}};
}
