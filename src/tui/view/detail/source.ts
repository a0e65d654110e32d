import type {Block} from '../block.ts';
import type {View} from '../view.ts';
import {field, section} from './field.ts';

/** Who says so: publisher, date and file of a report. */
export function sourceFields(view: View, reportId: string, width: number): Block[] {
	const report = view.world.dataset.report.get(reportId);
	if (view.aside || !report) {
		return [];
	}
	const publisher = view.say(view.world.dataset.publisher.get(report.publisher)?.label, report.publisher);
	return [
		...section(view, 'section.source'),
		...field(view, 'field.publisher', publisher, width),
		...field(view, 'field.published', report.published.date, width),
		...field(view, 'field.title', view.say(report.title), width),
		...field(view, 'field.file', report.source.file, width, 'muted'),
	];
}
