/** How lines become text on this screen: theme, glyphs and the memoised line. */
import {Text} from 'ink';
import {createContext, memo, useContext} from 'react';
import {type Glyphs, unicode} from '../theme/glyphs.ts';
import {fitLine, type Line, paint} from '../theme/paint.ts';
import {ansi, type Theme} from '../theme/themes.ts';
import type {Token} from '../theme/tokens.ts';

export const Painter = createContext<{readonly theme: Theme; readonly glyphs: Glyphs}>({
	theme: ansi,
	glyphs: unicode,
});

/** One line, exactly `width` cells. Its text is the memo key: unchanged lines cost nothing. */
export function TextLine({line, width, overlay}: {line: Line; width: number; overlay?: Token | undefined}) {
	const {theme, glyphs} = useContext(Painter);
	return <Painted text={paint(fitLine(line, width, glyphs.ellipsis), theme, overlay)} />;
}

const Painted = memo(function Painted({text}: {text: string}) {
	return <Text wrap="truncate">{text === '' ? ' ' : text}</Text>;
});
