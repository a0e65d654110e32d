/** A bordered table at its place on the screen, cut where the pane ends. */
import {Box} from 'ink';
import {tableHeight} from '../view/block.ts';
import type {PlacedTable} from '../view/compose.ts';
import {BorderedTable} from './bordered-table.tsx';

export function TableAt({placed}: {readonly placed: PlacedTable}) {
	const {x, y, width, height, above, table, chosen} = placed;
	return (
		<Box
			position="absolute"
			left={x}
			top={y}
			width={width}
			height={height}
			overflow="hidden"
			flexDirection="column"
		>
			<Box marginTop={-above} height={tableHeight(table)} flexShrink={0}>
				<BorderedTable table={table} chosen={chosen} />
			</Box>
		</Box>
	);
}
