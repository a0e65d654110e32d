/** The help as lines, from the table of keys: first the keys that work where one is; and what the signs mean. */
import type {Text} from '../../../i18n/index.ts';
import {width as cells, pad, wrap} from '../../../text/width.ts';
import {type Binding, type Context, helpKey} from '../../keys/bindings.ts';
import {strokeLabel} from '../../keys/stroke.ts';
import {contextsOf} from '../../state/contexts.ts';
import type {HelpOverlay} from '../../state/state.ts';
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
	'narrow',
	'filter',
	'palette',
	'input',
	'copy',
	'export',
	'collection',
	'help',
	'collections',
];

/** Lines above those that scroll: the field, where one searches or has searched. */
export const helpHead = ({typing, field}: HelpOverlay): number => (typing || field.text !== '' ? 1 : 0);

export function helpLines(view: View, overlay: HelpOverlay, width: number): Line[] {
	const words = overlay.field.text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
	const meets = (text: string): boolean => words.every(word => text.toLowerCase().includes(word));
	const here = contextsOf({...view.state, overlay: overlay.back});
	const order = [...here, ...ORDER.filter(context => !here.includes(context))];
	const keys = order.flatMap(context => {
		const title = view.t(`context.${context}` as Text);
		const own = view.state.bindings.filter(
			binding =>
				binding.context === context &&
				binding.keys.length > 0 &&
				meets(`${title} ${keyText(view, binding)} ${view.t(helpKey(binding.command))} ${binding.command}`),
		);
		return own.length === 0
			? []
			: [[span(title, 'title')], ...own.map(binding => keyLine(view, binding, width)), []];
	});
	if (words.length > 0) {
		return keys.length > 0 ? keys : [[span(view.t('help.none'), 'muted')]];
	}
	return [
		...keys,
		...signLines(view, width),
		[],
		[span(view.t('help.query'), 'title')],
		...paragraph(view.t('help.queryText'), width),
		[],
		[span(view.t('help.aboutTitle'), 'title')],
		...paragraph(view.t('help.about'), width),
	];
}

const paragraph = (text: string, width: number): Line[] =>
	wrap(text, width - 2).map(line => [span(`  ${line}`)]);

const keyText = ({state}: View, {keys}: Binding): string =>
	keys.map(key => strokeLabel(key, state.ascii)).join(' ');

/** Cells of the column of keys. */
const KEYS = 18;

/** Keys that need more room than their column push the words to the right rather than lose a key. */
function keyLine(view: View, binding: Binding, width: number): Line {
	const keys = `  ${keyText(view, binding)}`;
	const room = Math.min(Math.floor(width / 2), Math.max(KEYS, cells(keys)));
	return columns(
		[
			{content: [span(keys, 'key')], width: room},
			{content: view.t(helpKey(binding.command)), width: 0},
		],
		width,
		view.glyphs.ellipsis,
	);
}

function signLines({glyphs, t}: View, width: number): Line[] {
	const signs = [
		[`>22,000 ~ <`, t('help.bounds')],
		[`${glyphs.corrected} ${glyphs.damaged}`, t('help.status')],
		[`${glyphs.bar}${glyphs.bar}${glyphs.barUncertain}`, t('help.bar')],
		[`${glyphs.comparable} ${glyphs.withCare} ${glyphs.notComparable}`, t('help.verdicts')],
	] as const;
	return [
		[span(t('help.signs'), 'title')],
		...signs.flatMap(([sign, meaning]) =>
			wrap(meaning, Math.max(10, width - KEYS)).map((line, i) => [
				span(pad(i === 0 ? `  ${sign}` : '', KEYS), 'key'),
				span(line),
			]),
		),
	];
}
