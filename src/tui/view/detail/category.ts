/** A kind of crime, for the preview of a search: no list has rows of it. */
import {casesOfCategory, figuresOfCategory} from '../../../model/dataset.ts';
import type {Category} from '../../../model/types.ts';
import {type Block, blank, lineBlock, lineBlocks, prose} from '../block.ts';
import {figureLine} from '../figure-line.ts';
import type {View} from '../view.ts';
import {atMost, field, section} from './field.ts';

export function categoryDetail(view: View, category: Category, width: number): Block[] {
	const {dataset} = view.world;
	const figures = figuresOfCategory(dataset, category.id);
	const cases = casesOfCategory(dataset, category.id);
	const parent = category.parent === null ? undefined : dataset.category.get(category.parent);
	const {iccs} = category;
	return [
		...prose(view.say(category.label), width, 'title'),
		...prose(view.state.lang === 'en' ? category.label.zh : category.label.en, width, 'muted'),
		blank,
		...field(view, 'field.aliases', category.aliases.join(', '), width),
		...field(view, 'field.partOf', view.say(parent?.label), width),
		...field(view, 'match.iccs', iccs && `${iccs.code} ${iccs.label}`, width),
		...(figures.length > 0 ? section(view, 'section.figures', figures.length) : []),
		...atMost(view, figures, width, figure => lineBlocks(figureLine(view, figure, width), figure.id)),
		...(cases.length > 0 ? section(view, 'section.cases', cases.length) : []),
		...atMost(view, cases, width, record => [
			lineBlock([{text: `${view.glyphs.bullet} ${view.say(record.label)}`}]),
		]),
	];
}
