/** A detail: lines and bordered tables, as many as are in sight, the chosen figure marked. */
import {Box} from 'ink';
import {type Block, blockHeight} from '../view/block.ts';
import {BorderedTable} from './bordered-table.tsx';
import {TextLine} from './painter.tsx';

type Body = {readonly blocks: readonly Block[]; readonly scroll: number; readonly chosen: string | null};

export function Detail({body, width, height}: {body: Body; width: number; height: number}) {
	const shown: {block: Block; y: number}[] = [];
	let y = 0;
	for (const block of body.blocks) {
		const own = blockHeight(block);
		if (y + own > body.scroll && y < body.scroll + height) {
			shown.push({block, y});
		}
		y += own;
	}
	// A table cut by the upper edge is drawn whole and pushed up behind it.
	const above = body.scroll - (shown[0]?.y ?? body.scroll);
	return (
		<Box width={width} height={height} overflow="hidden" flexShrink={0}>
			<Box flexDirection="column" width={width} marginTop={-above} flexShrink={0}>
				{shown.map(({block, y: at}) =>
					block.kind === 'table' ? (
						<BorderedTable key={at} table={block.table} chosen={body.chosen} />
					) : (
						<Box key={at} height={1} flexShrink={0}>
							<TextLine
								line={block.line}
								width={width}
								overlay={body.chosen !== null && block.figure === body.chosen ? 'selected' : undefined}
							/>
						</Box>
					),
				)}
			</Box>
		</Box>
	);
}
