/** A record against its text: fragments at their offsets, and every number claimed or dismissed. Pure. */
import {lineAndColumn} from '../dataset/json.ts';
import {findPrinted} from './claims.ts';
import {excerpt} from './excerpt.ts';
import {type FoundNumber, findNumbers} from './numbers.ts';
import type {Parsed, SeedRecord} from './parse.ts';
import type {Path, Problem} from './problem.ts';

type Range = {readonly start: number; readonly end: number};
type Claim = Range & {readonly id: string; readonly path: Path};

/** @returns what is wrong, and how many numbers of the text are dismissed */
export function balance({record, written}: Parsed, text: string): {problems: Problem[]; dismissed: number} {
	const problems: Problem[] = [];
	const report = (path: Path, code: string, message: string): void => {
		problems.push(written.blame(path, code, message));
	};
	if (record.source.length !== text.length) {
		report(['source', 'length'], 'source_length', `the text has ${text.length} UTF-16 code units`);
	}
	const paragraphs = paragraphStarts(text);
	if (String(record.source.paragraphs) !== String(paragraphs)) {
		report(['source', 'paragraphs'], 'paragraphs_differ', `expected [${paragraphs.join(', ')}]`);
	}
	for (const {path, start, exact} of fragments(record)) {
		if (text.slice(start, start + exact.length) !== exact) {
			report(
				path,
				'fragment_moved',
				`${excerpt(exact)} is not at ${start}${whereInstead(text, exact, start)}`,
			);
		}
	}
	const claims = claimsOf(record);
	const dismissals = record.dismissed.map(({start, end, exact}) => ({
		start,
		end: end ?? start + (exact?.length ?? 0),
	}));
	let dismissed = 0;
	for (const number of findNumbers(text)) {
		const claimants = claims.filter(claim => overlaps(claim, number));
		const isDismissed = covers(dismissals, number, text);
		dismissed += isDismissed ? 1 : 0;
		const [first, second] = claimants;
		if (!first && !isDismissed) {
			report(
				['dismissed'],
				'unaccounted',
				`${placeOf(text, number)} is neither evidence of a figure nor dismissed`,
			);
		} else if (first && isDismissed) {
			report(first.path, 'dismissed_too', `${first.id}: its number at ${number.start} is also dismissed`);
		} else if (first && second && first.id !== second.id) {
			const message = `${second.id}: its number at ${number.start} is already that of ${first.id}`;
			report(second.path, 'claimed_twice', message);
		}
	}
	return {problems, dismissed};
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Dismissed where every digit and letter of it is: 2022.08.02 may be dismissed whole or in three parts. */
function covers(dismissals: readonly Range[], number: FoundNumber, text: string): boolean {
	for (let at = number.start; at < number.end; at++) {
		const counts = /[\p{L}\p{N}]/u.test(text.charAt(at));
		if (counts && !dismissals.some(({start, end}) => start <= at && at < end)) {
			// An ordinal's 第 may be left out.
			if (text.charAt(at) !== '第') {
				return false;
			}
		}
	}
	return true;
}

/** Start of every line that is not blank, after its leading space. */
export function paragraphStarts(text: string): number[] {
	return [...text.matchAll(/^[^\S\n]*(?=[^\s])/gmu)].map(match => match.index + match[0].length);
}

type Fragment = {readonly path: Path; readonly start: number; readonly exact: string};

function fragments(record: SeedRecord): Fragment[] {
	const evidence = record.figures.flatMap((figure, i) =>
		figure.evidence.map(({start, exact}, j) => ({
			path: ['figures', i, 'evidence', j, 'start'],
			start,
			exact,
		})),
	);
	const dismissals = record.dismissed.flatMap(({start, exact}, i) =>
		exact === undefined ? [] : [{path: ['dismissed', i, 'start'], start, exact}],
	);
	return [...evidence, ...dismissals];
}

function claimsOf(record: SeedRecord): Claim[] {
	return record.figures.flatMap(({id, printed, evidence}, i) =>
		evidence.flatMap(({start, exact}, j) => {
			const found = findPrinted(exact, printed);
			const path = ['figures', i, 'evidence', j];
			return found ? [{id, path, start: start + found.start, end: start + found.end}] : [];
		}),
	);
}

/** The nearest place where the fragment does stand. */
function whereInstead(text: string, exact: string, start: number): string {
	const after = text.indexOf(exact, start);
	const before = text.lastIndexOf(exact, start);
	const [nearest] = [after, before]
		.filter(at => at >= 0)
		.sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
	return nearest === undefined ? '; the text has it nowhere' : `; it stands at ${nearest}`;
}

function placeOf(text: string, {start, end, text: exact}: FoundNumber): string {
	const {line, column} = lineAndColumn(text, start);
	const around = text.slice(Math.max(0, start - 12), end + 12);
	return `the number ${excerpt(exact)} at ${start} (line ${line}, column ${column} of the text: ${excerpt(around)})`;
}
