/** Rules of one record that need no source text; what refers to other records is checked on the tables. */

import {quote} from '../model/quote.ts';
import {boundAt} from './bounds.ts';
import {findPrinted} from './claims.ts';
import {excerpt} from './excerpt.ts';
import {readNumber} from './numbers.ts';
import type {Parsed, SeedFigure, SeedRecord} from './parse.ts';
import type {Path, Problem} from './problem.ts';

type Report = (path: Path, code: string, message: string) => void;

export function checkRecord({record, written}: Parsed): Problem[] {
	const problems: Problem[] = [];
	const report: Report = (path, code, message) => problems.push(written.blame(path, code, message));
	checkSource(record, report);
	for (const name of ['cases', 'figures'] as const) {
		for (const [i, {id}] of record[name].entries()) {
			if (!id.startsWith(`${record.id}.`)) {
				const message = `id ${quote(id)} must begin with the report's: ${quote(`${record.id}.`)}`;
				report([name, i, 'id'], 'foreign_id', message);
			}
		}
	}
	for (const [i, figure] of record.figures.entries()) {
		checkNumber(figure, ['figures', i], report);
		checkEvidence(figure, ['figures', i], record, report);
	}
	for (const [i, {start, end, exact}] of record.dismissed.entries()) {
		if ((exact === undefined) === (end === undefined)) {
			report(
				['dismissed', i],
				'dismissal_shape',
				'expected either exact (one number) or end (a whole range)',
			);
		} else if (end !== undefined && end <= start) {
			report(['dismissed', i, 'end'], 'dismissal_shape', `end ${end} is not after start ${start}`);
		}
	}
	return problems;
}

function checkSource({tier, source}: SeedRecord, report: Report): void {
	if (tier === 'primary') {
		for (const field of ['file', 'sha256', 'length'] as const) {
			if (source[field] === null) {
				report(
					['source', field],
					'no_source',
					`a primary report needs its ${field}; without a text it is parallel`,
				);
			}
		}
	}
	const length = source.length ?? Number.POSITIVE_INFINITY;
	for (const [i, offset] of source.paragraphs.entries()) {
		if (offset >= length || offset <= (source.paragraphs[i - 1] ?? -1)) {
			report(
				['source', 'paragraphs', i],
				'paragraph_order',
				`${offset} is not after the one before and inside the text`,
			);
		}
	}
	for (const [i, [start, end]] of source.headline.entries()) {
		if (start >= end || end > length) {
			report(['source', 'headline', i], 'headline_range', `${start} to ${end} is no range inside the text`);
		}
	}
}

function checkNumber(figure: SeedFigure, path: Path, report: Report): void {
	const {id, printed, reading} = figure;
	const read = readNumber(printed);
	const printedValue = figure.printedValue === undefined ? read : figure.printedValue;
	if (read !== null && printedValue !== read) {
		const message = `${id}: printedValue ${printedValue} does not follow from ${quote(printed)}, which reads ${read}`;
		report([...path, 'printedValue'], 'printed_value', message);
	}
	if (read === null && figure.value === undefined && figure.printedValue === undefined) {
		const message = `${id}: ${quote(printed)} says no single number; give value: null, or printedValue`;
		report([...path, 'printed'], 'unreadable_number', message);
	}
	if (reading?.expect !== undefined && reading.expect !== printedValue) {
		const message = `${id}: the reading expects ${reading.expect} to be printed, but ${printedValue} is; settle the reading again`;
		report([...path, 'reading', 'expect'], 'expectation_broken', message);
	}
}

function checkEvidence(figure: SeedFigure, path: Path, {tier}: SeedRecord, report: Report): void {
	const {id, printed, bound, status} = figure;
	if (figure.evidence.length === 0 && tier === 'primary') {
		report(
			[...path, 'evidence'],
			'no_evidence',
			`${id}: expected at least one fragment of the text that prints it`,
		);
	}
	const said = figure.evidence.map(({exact}, i) => {
		const found = findPrinted(exact, printed);
		if (!found) {
			const message = `${id}: the fragment ${excerpt(exact)} does not print ${quote(printed)} as a whole number`;
			report([...path, 'evidence', i, 'exact'], 'printed_missing', message);
		}
		return found && boundAt(exact, found.start, found.end);
	});
	const words = said.filter(word => word !== undefined);
	// A source outside the text may give another bound than the text does.
	const settled = status === 'corrected' || figure.value === null;
	const wrong = words.find(word => word !== bound);
	if (!settled && wrong !== undefined) {
		report([...path, 'bound'], 'bound_ignored', `${id}: bound is ${bound}, but the fragment says ${wrong}`);
	} else if (!settled && words.length === 0 && bound !== 'exact' && figure.evidence.length > 0) {
		report(
			[...path, 'bound'],
			'bound_unfounded',
			`${id}: bound is ${bound}, but no fragment has a bound word`,
		);
	}
}
