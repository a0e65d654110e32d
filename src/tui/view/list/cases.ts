import {headline} from '../../../model/headline.ts';
import type {Row} from '../../state/rows/index.ts';
import type {Line} from '../../theme/paint.ts';
import {type Cell, columns} from '../columns.ts';
import {shortPeriod, valueSpans} from '../figure-line.ts';
import type {View} from '../view.ts';
import {rowOf} from '../view.ts';

const WIDTH = {place: 18, date: 16, crime: 16, suspects: 9, money: 15};

export function caseLine(view: View, row: Row, width: number): Line[] {
	const {dataset} = view.world;
	const record = dataset.case.get(row.ref);
	if (!record) {
		return [];
	}
	const {suspects, money} = headline(dataset.figuresOfCase.get(record.id) ?? []);
	return rowOf(view)(
		cellsOf(
			width,
			view.say(record.label),
			view.say(record.place),
			shortPeriod(view, record.period),
			view.say(dataset.category.get(record.category)?.label, record.category),
			suspects ? valueSpans(view, suspects, WIDTH.suspects) : '',
			money ? valueSpans(view, money, WIDTH.money) : '',
		),
		width,
	);
}

/** Place and crime stand in the detail too: the name has room first. */
const NAME = 32;
const WITH_CRIME = NAME + WIDTH.date + WIDTH.suspects + WIDTH.money + WIDTH.crime + 4;
const WITH_PLACE = WITH_CRIME + WIDTH.place + 1;

function cellsOf(
	total: number,
	name: string,
	place: string,
	date: string,
	crime: string,
	suspects: Line | string,
	money: Line | string,
): Cell[] {
	return [
		{content: name, width: 0},
		...(total < WITH_PLACE ? [] : [{content: place, width: WIDTH.place, token: 'muted', drop: 4} as const]),
		{content: date, width: WIDTH.date, token: 'muted', drop: 2},
		...(total < WITH_CRIME ? [] : [{content: crime, width: WIDTH.crime, token: 'muted', drop: 3} as const]),
		{content: suspects, width: WIDTH.suspects, align: 'right'},
		{content: money, width: WIDTH.money, align: 'right', drop: 1},
	];
}

export function caseTitles(view: View, width: number): Line {
	return columns(
		cellsOf(
			width,
			view.t('column.case'),
			view.t('column.place'),
			view.t('column.date'),
			view.t('column.crime'),
			`${view.t('column.suspects')} `,
			`${view.t('column.money')} `,
		),
		width,
		view.glyphs.ellipsis,
	);
}
