/** Rules of one figure and of what it is part of. */
import {intervalOf} from '../model/interval.ts';
import {quote} from '../model/quote.ts';
import type {Figure, Metric, Report} from '../model/types.ts';
import type {Issue} from './issue.ts';

const CURRENCY = /^[A-Z]{3}$/;
const WORDS = 12;
const CHINESE = 30;

export type Known = {
	readonly report: ReadonlyMap<string, Report>;
	readonly figure: ReadonlyMap<string, Figure>;
	readonly metric: ReadonlyMap<string, Metric>;
};

export function checkFigure(figure: Figure, path: Issue['path'], known: Known): Issue[] {
	return [
		...ownNumbers(figure, path, known),
		...ownEvidence(figure, path, known),
		...wholes(figure, path, known),
	];
}

function ownNumbers(figure: Figure, path: Issue['path'], known: Known): Issue[] {
	const issues: Issue[] = [];
	const add = (code: string, field: string, message: string): void => {
		issues.push({code, path: [...path, field], message});
	};
	const {low, value, high, bound, printedValue, status, reading, kind, unit} = figure;
	if (low !== null && high !== null && low > high) {
		add('interval_reversed', 'low', `low ${low} is above high ${high}`);
	}
	if (value !== null && ((low !== null && value < low) || (high !== null && value > high))) {
		add('value_outside', 'value', `value ${value} is outside its interval ${low} to ${high}`);
	}
	if (issues.length === 0 && value !== null) {
		const expected = intervalOf(value, bound);
		if (!near(low, expected.low) || !near(high, expected.high)) {
			const message = `${low} to ${high} is not the interval of ${value} with bound ${bound}; expected ${expected.low} to ${expected.high}`;
			add('interval_differs', near(low, expected.low) ? 'high' : 'low', message);
		}
	}
	// A parallel report's number stands as it is, and its reading says where it was found and how sure it is.
	const isParallel = known.report.get(figure.report)?.tier === 'parallel';
	if (status === 'as_printed' && (value !== printedValue || (reading !== null && !isParallel))) {
		const message = `as_printed, but ${
			value === printedValue ? 'with a reading' : `value ${value} is not the printed ${printedValue}`
		}; expected status corrected or damaged`;
		add('silent_correction', 'status', message);
	}
	if (status === 'corrected' && reading?.basis !== 'corroborated') {
		add('uncorroborated', 'reading', 'corrected needs a reading of basis corroborated; else use damaged');
	}
	if (status === 'damaged' && reading === null) {
		add('unexplained_damage', 'reading', 'damaged needs a reading that says why');
	}
	const counted = known.metric.get(figure.metric)?.kind;
	if (counted !== undefined && counted !== kind) {
		add(
			'metric_kind',
			'metric',
			`metric ${quote(figure.metric)} is of kind ${counted}, but unit ${quote(unit)} makes it ${kind}`,
		);
	}
	if ((kind === 'money') !== CURRENCY.test(unit)) {
		const message = `kind ${kind} does not go with unit ${quote(unit)}; money has an ISO 4217 code such as CNY`;
		add('unit_kind', 'unit', message);
	}
	return issues;
}

/** Equal but for the errors of binary fractions. */
const near = (a: number | null, b: number): boolean =>
	a !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

function ownEvidence(figure: Figure, path: Issue['path'], known: Known): Issue[] {
	const length = known.report.get(figure.report)?.source.length ?? null;
	return figure.evidence.flatMap(({exact, start, end}, i) => {
		const at = [...path, 'evidence', i];
		if (end - start !== exact.length) {
			const message = `end is ${end}, expected ${start + exact.length} (start + length of exact)`;
			return [{code: 'evidence_length', path: [...at, 'end'], message}];
		}
		if (length !== null && end > length) {
			return [
				{code: 'evidence_outside', path: [...at, 'end'], message: `beyond the text's end at ${length}`},
			];
		}
		const chinese = exact.match(/\p{Script=Han}/gu)?.length ?? 0;
		const words = exact.trim().split(/\s+/).length;
		return chinese > CHINESE || words > WORDS
			? [
					{
						code: 'evidence_long',
						path: [...at, 'exact'],
						message: `longer than ${WORDS} words or ${CHINESE} Chinese characters`,
					},
				]
			: [];
	});
}

/** A part is never proved greater than its whole. Different currencies or kinds are not compared. */
function wholes(figure: Figure, path: Issue['path'], known: Known): Issue[] {
	return figure.partOf.flatMap((id, i) => {
		const whole = known.figure.get(id);
		if (!whole || whole.kind !== figure.kind || whole.high === null || figure.low === null) {
			return [];
		}
		return figure.low > whole.high
			? [
					{
						code: 'part_exceeds_whole',
						path: [...path, 'partOf', i],
						message: `at least ${figure.low}, but its whole ${quote(id)} is at most ${whole.high}`,
					},
				]
			: [];
	});
}
