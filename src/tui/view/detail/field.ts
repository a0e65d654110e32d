/** A labelled value, wrapped beside its label. */
import type {Text} from '../../../i18n/index.ts';
import {webAddress} from '../../../text/link.ts';
import {pad, wrap} from '../../../text/width.ts';
import {span} from '../../theme/paint.ts';
import type {Token} from '../../theme/tokens.ts';
import {type Block, lineBlock, prose} from '../block.ts';
import type {View} from '../view.ts';

const LABEL = 11;

export function field(
	view: View,
	key: Text,
	value: string | null | undefined,
	width: number,
	token?: Token,
): Block[] {
	if (!value) {
		return [];
	}
	const label = pad(view.t(key), LABEL, 'left', view.glyphs.ellipsis);
	return wrap(span(value).text, width - LABEL).map((line, i) =>
		lineBlock([
			{text: i === 0 ? label : ' '.repeat(LABEL), token: 'muted'},
			{text: line, token, link: webAddress(value)},
		]),
	);
}

export function section(view: View, key: Text, count?: number): Block[] {
	const title = count === undefined ? view.t(key) : view.t('join.aside', {text: view.t(key), aside: count});
	return [lineBlock([]), lineBlock([span(title, 'title')])];
}

/** Entries of a list in a detail: nobody scrolls further, and every key lays out all of them. */
const MOST = 100;

/** The blocks of each row, and where there are very many how many more. */
export function atMost<T>(
	view: View,
	rows: readonly T[],
	width: number,
	blocksOf: (row: T) => Block[],
): Block[] {
	const rest = rows.length - MOST;
	return [
		...rows.slice(0, MOST).flatMap(blocksOf),
		...(rest > 0 ? prose(view.t('section.more', {n: rest}), width, 'muted') : []),
	];
}
