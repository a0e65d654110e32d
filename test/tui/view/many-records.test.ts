/** Twenty thousand figures: a frame looks at those in sight, not at all of them. */
import {expect, test} from 'vitest';
import {indexTables} from '../../../src/model/dataset.ts';
import type {Figure} from '../../../src/model/types.ts';
import {createWorld} from '../../../src/tui/state/create-world.ts';
import type {PaneId} from '../../../src/tui/state/state.ts';
import {world as bundled, start} from '../../helpers/explorer.ts';

const TIMES = 120;

/** The bundled figures over and over; `looked` collects those of which anything is read. */
function many() {
	const looked = new Set<string>();
	const {tables} = bundled.dataset;
	const figures = Array.from({length: TIMES}, (_, round) =>
		tables.figures.map(
			(figure): Figure =>
				new Proxy(
					{...figure, id: round === 0 ? figure.id : `${figure.id}.${round}`, partOf: []},
					{
						get(own, name) {
							looked.add(own.id);
							return Reflect.get(own, name);
						},
					},
				),
		),
	).flat();
	return {looked, figures, world: createWorld(indexTables({...tables, figures}))};
}

test.each<PaneId>(['campaigns', 'metrics', 'reports'])(
	'a step in %s looks at few figures of very many',
	pane => {
		const {looked, figures, world} = many();
		const e = start({pane, columns: 120, rows: 40}, world);
		// What is worked out once for each list is, on the way down and up again.
		for (const key of ['j', 'j', 'k', 'k']) {
			e.press(key).text();
		}
		looked.clear();
		e.press('j').text();
		expect(looked.size).toBeGreaterThan(0);
		expect(looked.size).toBeLessThan(figures.length / 50);
	},
);

test('a detail says how many figures it does not list', () => {
	const {world} = many();
	const e = start({pane: 'metrics', columns: 120, rows: 40}, world).press('enter', 'G');
	expect(e.text()).toMatch(/and [\d,]+ more/);
});
