/** The face of a figure: where, when, by whom and in which wording it was reported. */
import type {Dataset} from '../model/dataset.ts';
import type {Figure, Period, Report} from '../model/types.ts';
import type {Face} from './types.ts';

export function faceOfFigure(dataset: Dataset, figure: Figure): Face {
	return faceOf(dataset.report.get(figure.report), figure.area, figure.period);
}

export function faceOf(report: Report | undefined, area: string, period: Period): Face {
	return {
		area,
		period,
		publisher: report?.publisher ?? null,
		tier: report?.tier ?? 'primary',
		translated: report ? report.source.translation === 'machine' : null,
	};
}

const only = <T>(values: readonly T[]): T | null => {
	const [first, ...rest] = new Set(values);
	return first !== undefined && rest.length === 0 ? first : null;
};

/** Several reports behind one side: what they do not agree on is left open. */
export function faceOfReports(reports: readonly Report[], area: string | null, period: Period): Face {
	return {
		area,
		period,
		publisher: only(reports.map(report => report.publisher)),
		tier: only(reports.map(report => report.tier)) ?? 'primary',
		translated: only(reports.map(report => report.source.translation === 'machine')),
	};
}
