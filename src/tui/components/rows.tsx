/**
 * The rows of the screen, painted already: past Ink where somebody holds them for it, and through it
 * elsewhere, which gives the same picture without a cursor.
 */
import {Box, Text} from 'ink';
import {createContext, memo, useContext} from 'react';
import type {Composed} from '../view/compose.ts';

type Held = Pick<Composed, 'rows' | 'late'> & {
	readonly cursor: {readonly x: number; readonly y: number} | null;
};

/** Takes rows, and gives the text that stands for them in Ink's frame. */
export const HoldRows = createContext<((held: Held) => string) | null>(null);

export function Rows({held, columns}: {readonly held: Held; readonly columns: number}) {
	const hold = useContext(HoldRows);
	if (hold) {
		return <Text>{hold(held)}</Text>;
	}
	return (
		<Box flexDirection="column" width={columns} height={held.rows.length} overflow="hidden">
			{held.rows.map((text, y) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen
				<Row key={y} text={text} />
			))}
		</Box>
	);
}

const Row = memo(function Row({text}: {readonly text: string}) {
	// Ink measures empty text as no line at all.
	return <Text wrap="truncate">{text === '' ? ' ' : text}</Text>;
});
