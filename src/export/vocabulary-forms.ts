/** Metrics, categories and periods as sentences: what the dataset means by them. Its own words, so nothing is cited. */
import type {Dataset} from '../model/dataset.ts';
import type {Category, Lang, Metric, PeriodRecord} from '../model/types.ts';
import type {FormId} from './forms.ts';
import {markdownText} from './markdown-text.ts';

/** What stands behind the name; whole sentences. */
type Tell<T> = (record: T, dataset: Dataset, lang: Lang) => string;
type Named = {readonly id: string; readonly label: Readonly<Record<Lang, string>>};

const metric: Tell<Metric> = ({definition, unit}, dataset, lang) => {
	const noun = dataset.unit.get(unit)?.noun;
	return lang === 'zh'
		? `${definition.zh}单位：${noun?.zh ?? unit}。`
		: `${definition.en} Unit: ${noun?.en ?? unit}.`;
};

const category: Tell<Category> = ({parent, iccs, note}, dataset, lang) => {
	const zh = lang === 'zh';
	const whole = parent === null ? '' : (dataset.category.get(parent)?.label[lang] ?? parent);
	const near = iccs?.exact ? '' : zh ? '（最接近的类）' : ' (the nearest class)';
	return [
		whole && (zh ? `属于${whole}。` : `Part of ${whole}.`),
		iccs && (zh ? `ICCS ${iccs.code}，${iccs.label}${near}。` : `ICCS ${iccs.code}, ${iccs.label}${near}.`),
		// It is written in English only.
		zh ? '' : note,
	]
		.filter(Boolean)
		.join(zh ? '' : ' ');
};

const period: Tell<PeriodRecord> = ({months, basis, reports}, _, lang) => {
	const from = reports.join(lang === 'zh' ? '、' : ', ');
	return lang === 'zh'
		? `${months}个月，${basis === 'inferred' ? '推断' : '原文写明'}；见于${from}。`
		: `${months} ${months === 1 ? 'month' : 'months'}, ${basis}; of ${from}.`;
};

function forms<T extends Named>(tell: Tell<T>): Partial<Record<FormId, Tell<T>>> {
	return {
		sentence: (record, dataset, lang) =>
			lang === 'zh'
				? `${record.label.zh}（${record.id}）：${tell(record, dataset, lang)}`
				: `${record.label.en} (${record.id}): ${tell(record, dataset, lang)}`,
		markdown: (record, dataset, lang) =>
			`**${markdownText(record.label[lang])}**${lang === 'zh' ? '：' : ': '}${markdownText(tell(record, dataset, lang))}`,
	};
}

export const VOCABULARY_FORMS = {metric: forms(metric), category: forms(category), period: forms(period)};
