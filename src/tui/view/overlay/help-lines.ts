/** The help as lines, from the table of keys; and what the signs mean. */

import {pad, wrap} from '../../../text/width.ts';
import {bindings, type Context, helpKey} from '../../keys/bindings.ts';
import {strokeLabel} from '../../keys/stroke.ts';
import {type Line, span} from '../../theme/paint.ts';
import {columns} from '../columns.ts';
import type {View} from '../view.ts';

const ORDER: readonly Context[] = [
	'pane',
	'global',
	'always',
	'list',
	'detail',
	'campaigns',
	'compare',
	'search',
	'input',
	'copy',
	'collection',
];

export function helpLines(view: View, width: number): Line[] {
	const {glyphs, t} = view;
	const signs = [
		[`>22,000 ~ <`, t('help.bounds')],
		[`${glyphs.corrected} ${glyphs.damaged}`, t('help.status')],
		[`${glyphs.bar}${glyphs.bar}${glyphs.barUncertain}`, t('help.bar')],
		[`${glyphs.comparable} ${glyphs.withCare} ${glyphs.notComparable}`, t('help.verdicts')],
	] as const;
	return [
		...wrap(t('help.about'), width).map(line => [span(line)]),
		[],
		...ORDER.flatMap(context => {
			const own = bindings.filter(binding => binding.context === context);
			return [
				[span(t(`context.${context}` as 'context.pane'), 'title')],
				...own.map(binding =>
					columns(
						[
							{
								content: [
									span(`  ${binding.keys.map(key => strokeLabel(key, view.state.ascii)).join(' ')}`, 'key'),
								],
								width: 18,
							},
							{content: t(helpKey(binding.command)), width: 0},
						],
						width,
						glyphs.ellipsis,
					),
				),
				[],
			];
		}),
		[span(t('help.signs'), 'title')],
		...signs.flatMap(([sign, meaning]) =>
			wrap(meaning, Math.max(10, width - 18)).map((line, i) => [
				span(pad(i === 0 ? `  ${sign}` : '', 18), 'key'),
				span(line),
			]),
		),
		[],
		[span(t('help.query'), 'title')],
		...wrap(t('help.queryText'), width - 2).map(line => [span(`  ${line}`)]),
	];
}
