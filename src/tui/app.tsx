/** State → screen → boxes; and the program's single `useInput`. */
import {Box, useCursor, useInput, usePaste} from 'ink';
import {useSyncExternalStore} from 'react';
import {Painter, TextLine} from './components/painter.tsx';
import {Pane} from './components/pane.tsx';
import {resolve} from './keys/resolve.ts';
import {strokes} from './keys/stroke.ts';
import type {Store} from './runtime/store.ts';
import {contextsOf} from './state/contexts.ts';
import type {World} from './state/world.ts';
import {ascii, unicode} from './theme/glyphs.ts';
import {ansi, mono} from './theme/themes.ts';
import {type Screen, screenOf} from './view/screen.ts';

export function App({store, world}: {store: Store; world: World}) {
	const state = useSyncExternalStore(store.subscribe, store.get);
	useInput((input, key) => {
		for (const stroke of strokes(input, key)) {
			press(store, stroke);
		}
	});
	usePaste(text => {
		// Pasted text is text, wherever a field is open; elsewhere it is not a run of commands.
		if (contextsOf(store.get()).includes('input')) {
			store.dispatch({type: 'type', text});
		}
	});
	const shown = screenOf(state, world);
	const {setCursorPosition} = useCursor();
	setCursorPosition(shown.kind === 'screen' && shown.cursor ? {...shown.cursor} : undefined);
	const {columns, rows} = state.size;
	return (
		<Painter.Provider value={{theme: state.color ? ansi : mono, glyphs: state.ascii ? ascii : unicode}}>
			<Box flexDirection="column" width={columns} height={rows} overflow="hidden">
				{shown.kind === 'too-small' ? (
					shown.lines.map((line, i) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a line is its place on the screen
						<TextLine key={i} line={line} width={columns} />
					))
				) : (
					<Panes screen={shown} />
				)}
			</Box>
		</Painter.Provider>
	);
}

function Panes({screen}: {screen: Screen}) {
	const {columns, panes} = screen;
	const beside = panes.length > 1 && panes[0]?.rect.y === panes[1]?.rect.y;
	return (
		<>
			<TextLine line={screen.header} width={columns} />
			<TextLine line={screen.tabs} width={columns} />
			<Box flexDirection={beside ? 'row' : 'column'} flexShrink={0}>
				{panes.map(pane => (
					<Pane key={`${pane.rect.x},${pane.rect.y}`} pane={pane} />
				))}
			</Box>
			<TextLine line={screen.message} width={columns} />
			<TextLine line={screen.footer} width={columns} />
		</>
	);
}

/** One stroke, resolved against the contexts of the state it meets. */
export function press(store: Store, stroke: string): void {
	const resolved = resolve(contextsOf(store.get()), stroke);
	if (resolved.kind === 'command') {
		store.dispatch({type: 'command', command: resolved.command});
	} else if (resolved.kind === 'type') {
		store.dispatch({type: 'type', text: resolved.text});
	}
}
