/** The rows of the screen, painted already: past Ink where somebody holds them for it, and through it elsewhere. */
import {Text} from 'ink';
import {createContext, memo, useContext} from 'react';
import type {Composed} from '../view/compose.ts';

type Held = Pick<Composed, 'rows' | 'late'>;

/** Takes rows, and gives the text that stands for them in Ink's frame. */
export const HoldRows = createContext<((held: Held) => string) | null>(null);

export function Rows({rows, late}: Held) {
	const hold = useContext(HoldRows);
	if (hold) {
		return <Text>{hold({rows, late})}</Text>;
	}
	// biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen
	return rows.map((text, y) => <Row key={y} text={text} />);
}

const Row = memo(function Row({text}: {readonly text: string}) {
	// Ink measures empty text as no line at all.
	return <Text wrap="truncate">{text === '' ? ' ' : text}</Text>;
});
