/** A figure as written to a figure as published: defaults filled, number read, interval and evidence derived. */
import {type Interval, intervalOf} from '../model/interval.ts';
import type {Evidence, Figure, Period, Reading} from '../model/types.ts';
import {readNumber} from './numbers.ts';
import type {SeedFigure, SeedRecord} from './parse.ts';
import {chinese, english} from './remark.ts';

type Span = SeedRecord['period'];

export const buildPeriod = ({start, end, basis, note}: Span): Period => ({
	start,
	end,
	basis,
	note: english(note),
	noteZh: chinese(note),
});

/** @param units default unit of each metric */
export function buildFigure(
	figure: SeedFigure,
	record: SeedRecord,
	units: ReadonlyMap<string, string>,
): Figure {
	const scene = record.cases.find(({id}) => id === figure.case);
	const unit = figure.unit ?? units.get(figure.metric) ?? 'unknown';
	const printedValue = figure.printedValue === undefined ? readNumber(figure.printed) : figure.printedValue;
	const value = figure.value === undefined ? printedValue : figure.value;
	const interval: Interval | null = value === null ? null : intervalOf(value, figure.bound);
	return {
		id: figure.id,
		report: record.id,
		campaign: figure.campaign,
		case: figure.case,
		source: record.source.file,
		metric: figure.metric,
		category: figure.category,
		area: figure.area ?? scene?.area ?? record.area,
		level: figure.level,
		period: buildPeriod(figure.period ?? scene?.date ?? record.period),
		kind: /^[A-Z]{3}$/.test(unit) ? 'money' : 'count',
		unit,
		printed: figure.printed,
		printedValue,
		value,
		low: figure.low === undefined ? (interval?.low ?? null) : figure.low,
		high: figure.high === undefined ? (interval?.high ?? null) : figure.high,
		bound: figure.bound,
		status: figure.status,
		reading: figure.reading && buildReading(figure.reading),
		evidence: figure.evidence.map(({start, exact}) => buildEvidence(start, exact, record.source)),
		partOf: figure.partOf,
		note: english(figure.note),
		noteZh: chinese(figure.note),
	};
}

function buildReading(reading: NonNullable<SeedFigure['reading']>): Reading {
	const {basis, reason, source, url, confidence, likely, expect, original} = reading;
	return {
		basis,
		reason: english(reason) ?? '',
		reasonZh: chinese(reason),
		source,
		url,
		confidence,
		likely,
		expect: expect ?? null,
		original,
	};
}

function buildEvidence(start: number, exact: string, source: SeedRecord['source']): Evidence {
	return {
		exact,
		start,
		end: start + exact.length,
		paragraph: Math.max(1, source.paragraphs.filter(paragraph => paragraph <= start).length),
		headline: source.headline.some(([from, to]) => from <= start && start < to),
	};
}
