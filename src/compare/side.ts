/** The two things compared: a report, a campaign with all inside it, or a period. */
import {campaignTree, type Dataset} from '../model/dataset.ts';
import {periodId, type Span} from '../model/period.ts';
import type {Both, Figure, Period, Report} from '../model/types.ts';
import {faceOf, faceOfReports} from './face.ts';
import type {Side} from './types.ts';

export type SideOptions = {
	/** Figures of parallel reports too, where a campaign or period has some. */
	readonly parallel?: boolean;
};

/** @returns undefined where `id` is no report, campaign or period; an empty side is still a side */
export function resolveSide(dataset: Dataset, id: string, options: SideOptions = {}): Side | undefined {
	return reportSide(dataset, id) ?? campaignSide(dataset, id, options) ?? periodSide(dataset, id, options);
}

const counted = (figures: readonly Figure[]): {figures: Figure[]; context: Figure[]} => ({
	figures: figures.filter(f => f.level !== 'case' && f.level !== 'context'),
	context: figures.filter(f => f.level === 'context'),
});

/** Primary reports only, unless nothing else is there or more is asked for. */
function primary(dataset: Dataset, figures: readonly Figure[], options: SideOptions): readonly Figure[] {
	const kept = figures.filter(f => dataset.report.get(f.report)?.tier !== 'parallel');
	return options.parallel === true || kept.length === 0 ? figures : kept;
}

function spans(own: Span, figures: readonly Figure[]): Span[] {
	const all = new Map<string, Span>();
	for (const {start, end} of [own, ...figures.map(f => f.period)]) {
		all.set(periodId({start, end}), {start, end});
	}
	return [...all.values()];
}

const reportsOf = (dataset: Dataset, figures: readonly Figure[]): Report[] =>
	[...new Set(figures.map(f => f.report))].flatMap(id => dataset.report.get(id) ?? []);

function reportSide(dataset: Dataset, id: string): Side | undefined {
	const report = dataset.report.get(id);
	if (!report) {
		return undefined;
	}
	const {figures, context} = counted(dataset.figuresOfReport.get(id) ?? []);
	return {
		id,
		kind: 'report',
		label: report.label,
		figures,
		context,
		spans: spans(report.period, figures),
		face: faceOf(report, report.area, report.period),
	};
}

function campaignSide(dataset: Dataset, id: string, options: SideOptions): Side | undefined {
	const campaign = dataset.campaign.get(id);
	if (!campaign) {
		return undefined;
	}
	const all = campaignTree(dataset, id).flatMap(child => dataset.figuresOfCampaign.get(child) ?? []);
	const {figures, context} = counted(primary(dataset, all, options));
	// A campaign may be announced for longer than its figures reach; what was counted is what is compared.
	const period = common(figures) ?? campaign.period;
	return {
		id,
		kind: 'campaign',
		label: campaign.label,
		figures,
		context,
		spans: spans(period, figures),
		face: faceOfReports(reportsOf(dataset, figures), campaign.area, period),
	};
}

function periodSide(dataset: Dataset, id: string, options: SideOptions): Side | undefined {
	const record = dataset.period.get(id);
	const all = dataset.figuresOfPeriod.get(id);
	const own: Period | undefined = record ? {...record, note: null, noteZh: null} : all?.[0]?.period;
	if (!own) {
		return undefined;
	}
	const {figures, context} = counted(primary(dataset, all ?? [], options));
	const period: Period = {
		start: own.start,
		end: own.end,
		basis: own.basis,
		note: own.note,
		noteZh: own.noteZh,
	};
	const areas = new Set(figures.map(f => f.area));
	const label: Both = record?.label ?? {en: id, zh: id};
	return {
		id,
		kind: 'period',
		label,
		figures,
		context,
		spans: spans(period, figures),
		face: faceOfReports(
			reportsOf(dataset, figures),
			areas.size === 1 ? (figures[0]?.area ?? null) : null,
			period,
		),
	};
}

/** The period that all figures share, if they do. */
function common(figures: readonly Figure[]): Period | undefined {
	const ids = new Set(figures.map(f => periodId(f.period)));
	return ids.size === 1 ? figures[0]?.period : undefined;
}
