/** A value as a bar: the proven part solid, what the interval leaves open drawn differently. */
import type {Glyphs} from '../theme/glyphs.ts';
import type {Line} from '../theme/paint.ts';

/**
 * Solid to an eighth of a cell where the signs allow; nothing is drawn of what is below half of the finest.
 * @param max the value that fills all `cells`
 */
export function bar(low: number, high: number, max: number, cells: number, glyphs: Glyphs): Line {
	if (max <= 0 || cells <= 0 || high < 0) {
		return [{text: ' '.repeat(Math.max(0, cells))}];
	}
	const parts = glyphs.barParts.length + 1;
	const steps = Math.min(cells * parts, Math.round((Math.max(0, low) / max) * cells * parts));
	const solid = Math.floor(steps / parts);
	const rest = glyphs.barParts[(steps % parts) - 1] ?? '';
	const upTo = Math.min(cells, Math.round((high / max) * cells));
	const open = Math.max(0, upTo - solid - rest.length);
	return [
		{text: glyphs.bar.repeat(solid) + rest, token: 'bar'},
		{text: glyphs.barUncertain.repeat(open), token: 'barUncertain'},
		{text: ' '.repeat(cells - solid - rest.length - open)},
	];
}
