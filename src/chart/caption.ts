/** What stands under every picture: whose numbers these are, what the intervals mean. */
import {conventionText} from '../compare/index.ts';
import {reportCitation} from '../export/cite.ts';
import type {Dataset} from '../model/dataset.ts';
import type {Figure, Lang} from '../model/types.ts';

/** One citation for each report that the figures come from, in the order of the figures. */
export function sourceLines(dataset: Dataset, figures: readonly Figure[], lang: Lang): string[] {
	return [...new Set(figures.map(figure => figure.report))].map(id => {
		const report = dataset.report.get(id);
		return report ? `[${id}] ${reportCitation(report, dataset, lang)}` : id;
	});
}

export function caption(dataset: Dataset, figures: readonly Figure[], lang: Lang): string[] {
	const convention = conventionText(figures, lang);
	const claims =
		lang === 'zh'
			? '各数均为发布者的陈述，未经独立核实。'
			: 'Every number is a claim of its publisher, not verified independently.';
	return [
		...(convention ? [convention] : []),
		claims,
		...sourceLines(dataset, figures, lang).map(line => (lang === 'zh' ? `来源：${line}` : `Source: ${line}`)),
	];
}
