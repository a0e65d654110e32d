/** A bordered box with its title in the border; the body is lines or a scrolled detail. */
import {Box} from 'ink';
import {useContext} from 'react';
import {width as cells, clip} from '../../text/width.ts';
import {inner} from '../layout/layout.ts';
import {type Line, type Span, span} from '../theme/paint.ts';
import type {PaneView} from '../view/screen.ts';
import {Detail} from './detail.tsx';
import {Painter, TextLine} from './painter.tsx';

export function Pane({pane}: {pane: PaneView}) {
	const {glyphs} = useContext(Painter);
	const {rect, body} = pane;
	const room = inner(rect);
	const side: Span = {text: glyphs.border.side, token: pane.focused ? 'borderFocus' : 'border'};
	return (
		<Box flexDirection="column" width={rect.width} height={rect.height} flexShrink={0}>
			<TextLine line={topLine(pane, glyphs)} width={rect.width} />
			{body.kind === 'lines' ? (
				Array.from({length: room.height}, (_, i) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a line is its place on the screen
					<Box key={i} height={1} flexShrink={0}>
						<TextLine line={[side, {text: ' '}]} width={2} />
						<TextLine line={body.lines[i]?.line ?? []} width={room.width} overlay={body.lines[i]?.overlay} />
						<TextLine line={[{text: ' '}, side]} width={2} />
					</Box>
				))
			) : (
				<Box height={room.height} flexShrink={0}>
					<Edge line={[side, {text: ' '}]} height={room.height} />
					<Detail body={body} width={room.width} height={room.height} />
					<Edge line={[{text: ' '}, side]} height={room.height} />
				</Box>
			)}
			<TextLine line={bottomLine(pane, glyphs)} width={rect.width} />
		</Box>
	);
}

function Edge({line, height}: {line: Line; height: number}) {
	return (
		<Box flexDirection="column" width={2} height={height} flexShrink={0}>
			{Array.from({length: height}, (_, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line is its place on the screen
				<TextLine key={i} line={line} width={2} />
			))}
		</Box>
	);
}

type Glyphs = Parameters<typeof topLine>[1];

function topLine(
	pane: PaneView,
	{border, ellipsis}: {border: import('../theme/glyphs.ts').Glyphs['border']; ellipsis: string},
): Line {
	const token = pane.focused ? 'borderFocus' : 'border';
	const inside = pane.rect.width - 2;
	const title =
		pane.title === '' ? '' : ` ${clip(span(pane.title).text, Math.max(0, inside - 4), ellipsis)} `;
	const space = inside - 1 - cells(title);
	const right = pane.right !== '' && cells(pane.right) + 4 <= space ? ` ${span(pane.right).text} ` : '';
	return [
		{text: border.topLeft + border.line, token},
		{text: title, token: pane.focused ? 'brand' : 'title'},
		{text: border.line.repeat(Math.max(0, space - cells(right) - (right ? 1 : 0))), token},
		{text: right, token: 'muted'},
		{text: (right ? border.line : '') + border.topRight, token},
	];
}

function bottomLine(pane: PaneView, {border}: Glyphs): Line {
	return [
		{
			text: border.bottomLeft + border.line.repeat(pane.rect.width - 2) + border.bottomRight,
			token: pane.focused ? 'borderFocus' : 'border',
		},
	];
}
