/** Monkeys at the state: whatever they press, every state is valid and every screen fits its window. */
import {expect, it} from 'vitest';
import {width} from '../../src/text/width.ts';
import {contextsOf} from '../../src/tui/state/contexts.ts';
import {rowsOf as listRows} from '../../src/tui/state/rows/index.ts';
import {panes, type State} from '../../src/tui/state/state.ts';
import {type Explorer, start, world} from '../helpers/explorer.ts';
import {monkey, troop} from './monkey.ts';

const {seeds, keys} = troop('STATE', 4, 1500);

/** @returns what is wrong with a state, empty where it holds together */
function faults(state: State): string[] {
	const {columns, rows} = state.size;
	const wrong: (readonly [boolean, string])[] = [
		[!panes.includes(state.pane), `no pane ${state.pane}`],
		[columns < 1 || rows < 1, 'no size'],
		[state.detail.scroll < 0, 'scrolled above the top'],
		[contextsOf(state).length === 0, 'no context'],
	];
	for (const pane of panes) {
		const {cursor, index, top} = state.lists[pane];
		wrong.push([index < 0 || top < 0, `${pane}: index ${index}, top ${top}`]);
		if (pane === state.pane && cursor !== null) {
			wrong.push([!listRows(state, world).some(row => row.id === cursor), `${pane}: no row ${cursor}`]);
		}
	}
	const {overlay} = state;
	if (overlay && 'index' in overlay) {
		wrong.push([overlay.index < 0, `${overlay.kind}: index ${overlay.index}`]);
	}
	if (overlay && 'field' in overlay) {
		const {text, caret} = overlay.field;
		wrong.push([caret < 0 || caret > [...text].length, `${overlay.kind}: caret ${caret} in ${text.length}`]);
		wrong.push([/[\u0000-\u001F\u007F]/.test(text), `${overlay.kind}: control in the field`]);
	}
	return wrong.flatMap(([is, what]) => (is ? [what] : []));
}

function frameFaults(explorer: Explorer): string[] {
	const {columns, rows} = explorer.state.size;
	const lines = explorer.lines();
	return [
		...(lines.length === rows ? [] : [`${lines.length} lines for ${rows}`]),
		...lines.filter(line => width(line) > columns).map(line => `wider than ${columns}: ${line}`),
	];
}

it.each(seeds)(`monkey %i presses ${keys} keys`, seed => {
	const explorer = start({columns: 80, rows: 24});
	let deeds = 0;
	for (const deed of monkey(seed, keys)) {
		const where = `MONKEY_SEED=${seed}, deed ${deeds}: ${JSON.stringify(deed).slice(0, 200)}`;
		if (deed.kind === 'keys') {
			explorer.press(...deed.keys);
		} else if (deed.kind === 'resize') {
			explorer.resize(deed.columns, deed.rows);
		} else if (deed.kind === 'paste' && contextsOf(explorer.state).includes('input')) {
			explorer.do({type: 'type', text: deed.text});
		}
		expect(faults(explorer.state), where).toEqual([]);
		if (deeds++ % 10 === 0 || deed.kind === 'resize') {
			expect(frameFaults(explorer), where).toEqual([]);
		}
	}
	// Plain data: it can be kept and restored.
	expect(JSON.parse(JSON.stringify(explorer.state))).toEqual(explorer.state);
});
