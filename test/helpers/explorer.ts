/** The explorer without a terminal: keys in; state, effects and the screen as data out. */
import {loadBundled} from '../../src/dataset/load.ts';
import {ofTier} from '../../src/query/of-tier.ts';
import {resolve} from '../../src/tui/keys/resolve.ts';
import {createSheets} from '../../src/tui/runtime/sheets.ts';
import {createWorld, loadSearch} from '../../src/tui/runtime/world.ts';
import type {Action, Effect} from '../../src/tui/state/action.ts';
import {contextsOf} from '../../src/tui/state/contexts.ts';
import {currentRow} from '../../src/tui/state/current.ts';
import {openingSides} from '../../src/tui/state/side.ts';
import {initialState, type Settings, type State} from '../../src/tui/state/state.ts';
import type {World} from '../../src/tui/state/world.ts';
import {reduce} from '../../src/tui/update/reduce.ts';
import {settle} from '../../src/tui/update/settle.ts';
import {screenOf} from '../../src/tui/view/screen.ts';
import {rowsOf} from './compose.ts';

/** The five reports, as the explorer opens: what the tests say of it is read from it, or is the matter of the project. */
export const world: World = createWorld(ofTier(loadBundled(), 'primary'));
await loadSearch(world);
world.sheets = createSheets(world);

export type StartOptions = Partial<Settings & Pick<State, 'pane'>> & {columns?: number; rows?: number};

export function startState(
	{columns = 120, rows = 36, ...own}: StartOptions = {},
	over: World = world,
): State {
	const settings: Settings = {
		size: {columns, rows},
		lang: 'en',
		ascii: false,
		color: true,
		tier: 'primary',
		data: [],
		...own,
	};
	return settle({...initialState(settings, openingSides(over)), ...own}, over);
}

/** A session: every method but the readers returns it, so that a story is one chain. */
export class Explorer {
	readonly world: World;
	state: State;
	/** What the runtime was asked for since the start. */
	readonly effects: Effect[] = [];

	constructor(options: StartOptions = {}, over: World = world) {
		this.world = over;
		this.state = startState(options, over);
	}

	do(action: Action): this {
		const step = reduce(this.state, action, this.world);
		this.state = step.state;
		this.effects.push(...step.effects);
		return this;
	}

	press(...strokes: string[]): this {
		for (const stroke of strokes) {
			const found = resolve(contextsOf(this.state), stroke, this.state.bindings);
			if (found.kind === 'command') {
				this.do({type: 'command', command: found.command});
			} else if (found.kind === 'type') {
				this.do({type: 'type', text: found.text});
			} else {
				this.do({type: 'unbound', stroke});
			}
		}
		return this;
	}

	type(text: string): this {
		return this.press(...[...text].map(char => (char === ' ' ? 'space' : char)));
	}

	/** Down until the row of that record. */
	walkTo(ref: string): this {
		for (let i = 0; this.row !== ref; i++) {
			if (i > 1000) {
				throw new Error(`no row of ${ref} below the cursor`);
			}
			this.press('down');
		}
		return this;
	}

	resize(columns: number, rows: number): this {
		return this.do({type: 'resize', columns, rows});
	}

	/** The id of the record, or of the group, in the row under the cursor. */
	get row(): string | undefined {
		return currentRow(this.state, this.world)?.ref;
	}

	get list() {
		return this.state.lists[this.state.pane];
	}

	get copied(): string[] {
		return this.effects.flatMap(effect => (effect.type === 'copy' ? [effect.text] : []));
	}

	get quits(): boolean {
		return this.effects.some(effect => effect.type === 'quit');
	}

	/** The screen as lines, one string each. */
	lines(): string[] {
		return rowsOf(screenOf(this.state, this.world), this.state);
	}

	/** The screen over other data, or without a part of the program. */
	textIn(other: World): string {
		return rowsOf(screenOf(this.state, other), this.state).join('\n');
	}

	text(): string {
		return this.lines().join('\n');
	}
}

/** @param over the bundled data unless told */
export const start = (options: StartOptions = {}, over: World = world): Explorer =>
	new Explorer(options, over);
