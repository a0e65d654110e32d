/** What is said about a query beside and below its field: what is wrong, what it means, what Tab would write. */
import type {SearchResult} from '../../search/types.ts';
import {keysOf} from '../keys/key-text.ts';
import {strokeLabel} from '../keys/stroke.ts';
import {offered} from '../state/completion.ts';
import {filteredTypes} from '../state/rows/index.ts';
import {fitLine, type Line, lineWidth, type Span, span} from '../theme/paint.ts';
import type {View} from './view.ts';

export const hintText = (view: View, hint: SearchResult['hints'][number]): string =>
	view.state.lang === 'zh' ? hint.textZh : hint.text;

/** Beside the field, at the right, where there is room; undefined where there is none. */
export function beside(field: Line, hint: Line, width: number): Line | undefined {
	const gap = width - lineWidth(field) - lineWidth(hint);
	return gap >= 3 ? [...field, {text: ' '.repeat(gap)}, ...hint] : undefined;
}

/** `Tab gansu 61 · guangdong 9 …`: as many as fit, the one that Tab writes first. */
export function completionLine(view: View, width: number): Line | undefined {
	const found = offered(view.state, view.world);
	if (!found) {
		return undefined;
	}
	const out: Span[] = [
		span(`${strokeLabel(keysOf('query.complete', view.state.bindings)[0] ?? '', view.state.ascii)} `, 'key'),
	];
	for (const [i, {text, label, count}] of found.items.entries()) {
		const own = label[view.state.lang];
		// Ids are English; whoever reads Chinese is told what they stand for.
		const name = found.kind === 'value' && view.state.lang === 'zh' && own !== text ? ` ${own}` : '';
		const item: Span[] = [
			span(i === 0 ? '' : '  ', 'muted'),
			span(text, i === 0 ? 'accent' : undefined),
			span(`${name}${count === null ? '' : ` ${count}`}`, 'muted'),
		];
		if (i > 0 && lineWidth([...out, ...item]) > width) {
			break;
		}
		out.push(...item);
	}
	return fitLine(out, width, view.glyphs.ellipsis);
}

/** What is wrong with the filter that is being typed. */
export function filterHint(view: View): Line | undefined {
	const hint = filterResult(view)?.hints[0];
	return hint && [span(hintText(view, hint), 'care')];
}

/** What Tab would write into the filter, else what is wrong with it, else what it means; undefined where it is empty. */
export function aboutFilter(view: View, width: number): Line | undefined {
	if (view.state.overlay?.kind !== 'filter') {
		return undefined;
	}
	const result = filterResult(view);
	const meaning =
		result && view.world.query?.describe(result.query, view.state.lang, filteredTypes[view.state.pane]);
	return completionLine(view, width) ?? filterHint(view) ?? (meaning ? [span(meaning, 'muted')] : undefined);
}

function filterResult({state, world}: View): SearchResult | undefined {
	const {overlay, pane, lang} = state;
	return overlay?.kind === 'filter' && overlay.field.text.trim() !== ''
		? world.search?.(overlay.field.text, lang, filteredTypes[pane])
		: undefined;
}
