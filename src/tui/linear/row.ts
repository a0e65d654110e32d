/** One row of a list as a sentence. */
import {explainRow} from '../../compare/index.ts';
import {headline} from '../../model/headline.ts';
import type {Figure} from '../../model/types.ts';
import {currentRow} from '../state/current.ts';
import {type Row, rowsOf, selectable} from '../state/rows/index.ts';
import {metricLabel, placedScope, shortPeriod} from '../view/figure-line.ts';
import {totalsOf} from '../view/list/campaigns.ts';
import type {View} from '../view/view.ts';
import {amountWords, totalWords} from './figure.ts';

const present = (parts: readonly (string | undefined)[]): string[] =>
	parts.flatMap(part => (part ? [part] : []));

/** `Clean Internet in Gansu, January 2020 to April 2021, inferred; cases solved more than 410.` */
export function rowWords(view: View, row: Row): string {
	const comma = view.t('say.comma');
	const clauses = (...parts: readonly (readonly (string | undefined)[])[]): string =>
		`${present(parts.flatMap((part, i) => (i === 0 ? [present(part).join(comma)] : part))).join(view.t('say.semicolon'))}${view.t('say.stop')}`;
	const {dataset} = view.world;
	const label = (both: Parameters<View['say']>[0], id: string): string => view.say(both, id);
	switch (row.kind) {
		case 'campaign':
		case 'report': {
			if (row.kind === 'report' && view.state.pane === 'reports') {
				return reportWords(view, row.ref, clauses);
			}
			const record = row.kind === 'campaign' ? dataset.campaign.get(row.ref) : dataset.report.get(row.ref);
			if (!record) {
				return row.ref;
			}
			const {cases, suspects} = totalsOf(dataset, row);
			const parent = row.kind === 'campaign' ? dataset.campaign.get(row.ref)?.parent : null;
			return clauses(
				[
					row.kind === 'report' ? view.t('kind.report') : undefined,
					label(record.label, row.ref),
					shortPeriod(view, (cases ?? suspects ?? record).period),
					parent
						? view.t('say.partOf', {name: view.say(dataset.campaign.get(parent)?.label, parent)})
						: undefined,
					row.kind === 'campaign' && row.open === false ? view.t('say.folded') : undefined,
				],
				[cases, suspects].map(figure => figure && totalWords(view, figure)),
			);
		}
		case 'case': {
			const record = dataset.case.get(row.ref);
			if (!record) {
				return row.ref;
			}
			const {suspects, money} = headline(dataset.figuresOfCase.get(record.id) ?? []);
			return clauses(
				[
					view.say(record.label),
					view.say(record.place),
					shortPeriod(view, record.period),
					view.say(dataset.category.get(record.category)?.label, record.category),
				],
				[suspects, money].map(
					figure =>
						figure && `${metricLabel(view, figure)}${view.t('say.colon')}${amountWords(view, figure)}`,
				),
			);
		}
		case 'heading': {
			const n = dataset.figuresOfMetric.get(row.ref)?.length ?? 0;
			return clauses([view.say(dataset.metric.get(row.ref)?.label, row.ref), view.t('count.figures', {n})]);
		}
		case 'figure': {
			const figure: Figure | undefined = dataset.figure.get(row.ref);
			return figure
				? clauses(
						[metricLabel(view, figure), placedScope(view, figure), shortPeriod(view, figure.period)],
						[amountWords(view, figure)],
					)
				: row.ref;
		}
		case 'group':
			return `${view.t(`group.${row.ref}` as 'group.comparable')}${view.t('say.colon')}${row.count}`;
		case 'compared':
			return `${verdictWords(view, row.row)}${explainRow(dataset, row.row, view.state.lang)}`;
	}
}

/** A refusal says of itself that it is one; what may be compared is said to be so first. */
function verdictWords(view: View, {verdict}: (Row & {kind: 'compared'})['row']): string {
	return verdict === 'not_comparable' ? '' : `${view.t(`say.${verdict}`)}${view.t('say.colon')}`;
}

function reportWords(
	view: View,
	id: string,
	clauses: (...parts: readonly (readonly (string | undefined)[])[]) => string,
): string {
	const {dataset} = view.world;
	const report = dataset.report.get(id);
	if (!report) {
		return id;
	}
	const {language, translation} = report.source;
	return clauses(
		[view.say(report.label), shortPeriod(view, report.period)],
		[
			view.t('say.published', {date: report.published.date}),
			`${view.t(`language.${language}`)}${translation === 'machine' ? `${view.t('say.comma')}${view.t('translation.machine')}` : ''}`,
			view.t('say.quality', {quality: view.t(`quality.${report.quality.rating}`)}),
			view.t('count.figures', {n: dataset.figuresOfReport.get(id)?.length ?? 0}),
		],
	);
}

/** `Campaigns, 3 of 16: …`; an empty list says why it is. */
export function whereWords(view: View): string {
	const {state, world} = view;
	const pane = view.t(`pane.${state.pane}`);
	const rows = rowsOf(state, world).filter(selectable);
	const row = currentRow(state, world);
	if (!row) {
		const {filter} = state.lists[state.pane];
		const why = filter === '' ? view.t('empty.list') : view.t('empty.filtered', {filter});
		return `${pane}${view.t('say.colon')}${why}`;
	}
	const n = rows.findIndex(({id}) => id === row.id) + 1;
	return `${view.t('say.place', {list: pane, n, of: rows.length})}${view.t('say.colon')}${rowWords(view, row)}`;
}
