/** A value as a bar: the proven part solid, what the interval leaves open drawn differently. */
import type {Glyphs} from '../theme/glyphs.ts';
import type {Line} from '../theme/paint.ts';

/** @param max the value that fills all `cells` */
export function bar(low: number, high: number, max: number, cells: number, glyphs: Glyphs): Line {
	if (max <= 0 || cells <= 0 || high < 0) {
		return [{text: ' '.repeat(Math.max(0, cells))}];
	}
	const solid = Math.min(cells, low > 0 ? Math.max(1, Math.round((low / max) * cells)) : 0);
	const upTo = Math.min(cells, Math.round((high / max) * cells));
	const open = Math.max(0, upTo - solid);
	return [
		{text: glyphs.bar.repeat(solid), token: 'bar'},
		{text: glyphs.barUncertain.repeat(open), token: 'barUncertain'},
		{text: ' '.repeat(cells - solid - open)},
	];
}
