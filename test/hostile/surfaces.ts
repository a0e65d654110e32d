/** What the program makes of data, everywhere a person or a terminal meets it. */
import type {Dataset} from '../../src/model/dataset.ts';
import {width} from '../../src/text/width.ts';
import {createWorld} from '../../src/tui/runtime/world.ts';
import {openingSides} from '../../src/tui/state/side.ts';
import {initialState, panes, type State} from '../../src/tui/state/state.ts';
import {settle} from '../../src/tui/update/settle.ts';
import {compose} from '../../src/tui/view/compose.ts';
import {screenOf} from '../../src/tui/view/screen.ts';
import {styleOf} from '../../src/tui/view/style.ts';

/** Controls, bidi, zero-width (but in emoji), lone surrogates: what text on a screen never holds. */
const CONTROL =
	/[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u;

/** Bold, dim, underlined, inverse and their ends: all that a screen without colours is drawn with. */
const STYLE = /\u001B\[(?:[01247]|2[247])(?:;(?:[01247]|2[247]))*m/g;

/** @returns what is wrong with the screens of `dataset`, empty where all is well */
export function faultsOnScreen(dataset: Dataset, size: State['size']): string[] {
	const world = createWorld(dataset);
	const settings = {size, lang: 'en', ascii: false, color: false, tier: 'all'} as const;
	const start = initialState(settings, openingSides(world));
	return panes.flatMap(pane => {
		const state = settle({...start, pane, detail: {target: 0, scroll: 0}}, world);
		const {rows} = compose(screenOf(state, world), size, styleOf(state));
		const plain = rows.map(row => row.replaceAll(STYLE, ''));
		return [
			...(rows.length === size.rows ? [] : [`${pane}: ${rows.length} rows`]),
			...plain.filter(row => CONTROL.test(row)).map(row => `${pane}: control in ${JSON.stringify(row)}`),
			...plain.filter(row => width(row) > size.columns).map(row => `${pane}: too wide: ${row}`),
		];
	});
}

/** @returns what is wrong with printed text: only line ends and tabs may control anything */
export function faultsInText(text: string): string[] {
	return text.split(/\r?\n|\t/).filter(line => CONTROL.test(line));
}
