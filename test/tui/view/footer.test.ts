/** The footer: as many keys as fit, the way out always. */
import {describe, expect, test} from 'vitest';
import {width} from '../../../src/text/width.ts';
import type {State} from '../../../src/tui/state/state.ts';
import {fitLine, plainText} from '../../../src/tui/theme/paint.ts';
import {footerLine} from '../../../src/tui/view/chrome.ts';
import {viewOf} from '../../../src/tui/view/view.ts';
import {world} from '../../helpers/explorer.ts';
import {situation, situations} from '../../helpers/situations.ts';

const footer = (state: State, columns: number): string =>
	plainText(footerLine(viewOf(state, world), columns));

describe.each(Object.keys(situations))('in %s', name => {
	const {state} = situation(name);

	test.each([
		{lang: 'en', ascii: false},
		{lang: 'en', ascii: true},
		{lang: 'zh', ascii: false},
	] as const)('it fits, and names the way out ($lang, ascii $ascii)', look => {
		const out =
			state.overlay !== null
				? /Esc /
				: look.lang === 'en'
					? /\? help {2}q quit\s*$/
					: /\? 帮助 {2}q 退出\s*$/;
		for (const columns of [40, 50, 80, 160]) {
			const text = footer({...state, ...look}, columns);
			expect(width(text), text).toBe(columns);
			expect(text).toMatch(out);
		}
	});

	test('no entry is cut', () => {
		for (let columns = 40; columns <= 160; columns += 7) {
			expect(footer(state, columns)).not.toContain('…');
		}
	});
});

test('fitting cuts with an ellipsis, and only what is too long', () => {
	expect(plainText(fitLine([{text: 'abc'}, {text: 'def'}], 6, '…'))).toBe('abcdef');
	expect(plainText(fitLine([{text: 'abc'}, {text: 'def'}], 5, '…'))).toBe('abcd…');
	expect(plainText(fitLine([{text: 'abc'}, {text: 'def'}], 3, '…'))).toBe('ab…');
	// Three dots are three dots, wherever a part ends.
	expect(plainText(fitLine([{text: 'abc'}, {text: 'def'}], 5, '...'))).toBe('ab...');
	expect(plainText(fitLine([{text: 'abc'}, {text: 'def'}], 4, '...'))).toBe('a...');
	expect(plainText(fitLine([{text: 'abc'}, {text: 'def'}], 2, '...'))).toBe('..');
	expect(plainText(fitLine([{text: '酒泉'}, {text: '市'}], 5, '…'))).toBe('酒泉…');
	expect(plainText(fitLine([{text: 'ab'}], 4, '…'))).toBe('ab  ');
});
