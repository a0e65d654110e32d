/** One row of the screen, painted already; an unchanged row costs nothing. */
import {Text} from 'ink';
import {memo} from 'react';

export const Row = memo(function Row({text}: {readonly text: string}) {
	// Ink measures empty text as no line at all.
	return <Text wrap="truncate">{text === '' ? ' ' : text}</Text>;
});
