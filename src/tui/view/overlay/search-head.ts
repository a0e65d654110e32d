/** The lines of the search box above its results. */
import type {Text} from '../../../i18n/index.ts';
import type {SearchResult} from '../../../search/types.ts';
import {cleanLine} from '../../../text/clean.ts';
import {searchHead} from '../../state/geometry.ts';
import {byKind, countText} from '../../state/results.ts';
import type {SearchOverlay} from '../../state/state.ts';
import {type Line, span} from '../../theme/paint.ts';
import {beside, completionLine, hintText} from '../query-line.ts';
import type {View} from '../view.ts';
import {fieldLine} from './field-line.ts';

export type Head = {readonly lines: readonly Line[]; readonly caret: number};

/**
 * The field with what is wrong beside it, what the query means, and what Tab would write or what was
 * found. In two lines, where the box is low, what can be typed comes before what was meant.
 */
export function searchLines(
	view: View,
	overlay: SearchOverlay,
	result: SearchResult | undefined,
	{width, height}: {width: number; height: number},
): Head {
	const {line, caret} = fieldLine('/ ', overlay.field, width, view.t('search.placeholder'));
	const hint = result?.hints[0];
	const wrong: Line | undefined = hint && [span(hintText(view, hint), 'care')];
	const field = wrong && beside(line, wrong, width);
	const meaning = field || !wrong ? [span(meaningOf(view, overlay, result), 'muted')] : wrong;
	const below = overlay.recalled
		? [
				span(
					view.t('search.recalled', {
						n: view.state.searches.length - overlay.recalled.at,
						of: view.state.searches.length,
					}),
					'muted',
				),
			]
		: completionLine(view, width);
	const lacking = result && lackingOf(view, result);
	const third = below ?? [span(foundOf(view, result), 'muted')];
	const second = lacking ?? meaning;
	return {
		lines:
			searchHead(height) === 3 ? [field ?? line, second, third] : [field ?? line, lacking ?? below ?? second],
		caret,
	};
}

/** What the hits do without: said before all else, for they are not what was asked for. */
function lackingOf(view: View, {left}: SearchResult): Line | undefined {
	return left.length === 0 ? undefined : [span(partialText(view, left), 'care')];
}

/** The words of a query that were left out, between quotes. */
export const partialText = (view: View, left: readonly string[]): string =>
	view.t('search.partial', {
		words: left.map(word => `“${cleanLine(word)}”`).join(view.t('say.comma')),
	});

function meaningOf(view: View, {field}: SearchOverlay, result: SearchResult | undefined): string {
	if (field.text.trim() === '') {
		return view.t('search.empty');
	}
	return result
		? (view.world.query?.describe(result.query, view.state.lang) ?? '')
		: view.t('search.loading');
}

/** `Cases 3 · Figures 120`; a single kind has its heading. */
function foundOf(view: View, result: SearchResult | undefined): string {
	if (!result || byKind(result.hits).size < 2) {
		return '';
	}
	return [...byKind(result.hits)]
		.map(([type, {length}]) => `${view.t(`kinds.${type}` as Text)} ${countText(result, length)}`)
		.join(` ${view.glyphs.bullet} `);
}
