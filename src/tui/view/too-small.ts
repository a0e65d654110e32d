import {wrap} from '../../text/width.ts';
import {MIN_COLUMNS, MIN_ROWS} from '../layout/layout.ts';
import {type Line, span} from '../theme/paint.ts';
import type {View} from './view.ts';

/** Says the size that is needed and the one that is there, as far as it fits. */
export function tooSmall(view: View): Line[] {
	const {columns, rows} = view.state.size;
	const text = view.t('tooSmall', {columns, rows, minColumns: MIN_COLUMNS, minRows: MIN_ROWS});
	return wrap(text, Math.max(1, columns))
		.slice(0, Math.max(1, rows))
		.map(line => [span(line, 'care')]);
}
