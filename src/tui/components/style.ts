/** How this screen draws, for the components that paint for themselves. */
import {createContext} from 'react';
import {unicode} from '../theme/glyphs.ts';
import {ansi} from '../theme/themes.ts';
import type {Style} from '../view/compose.ts';

export const StyleContext = createContext<Style>({theme: ansi, glyphs: unicode});
