/** What keys do in the search box. */
import {describe, expect, test} from 'vitest';
import type {Hit} from '../../../src/search/types.ts';
import type {SearchOverlay} from '../../../src/tui/state/state.ts';
import {reduce} from '../../../src/tui/update/reduce.ts';
import {type Explorer, start, world} from '../../helpers/explorer.ts';

const box = (e: Explorer): SearchOverlay => {
	if (e.state.overlay?.kind !== 'search') {
		throw new Error('the search box is not open');
	}
	return e.state.overlay;
};
const typed = (e: Explorer): string => box(e).field.text;
const hitsOf = (text: string): readonly Hit[] => world.search?.(text, 'en').hits ?? [];

describe('results', () => {
	test('the best hit is the first row, whatever its kind', () => {
		for (const text of ['gansu', 'gambling', 'hefei', '2018', 'suspects', 'dxzp', '22000']) {
			const e = start().press('/').type(text).press('enter');
			const best = hitsOf(text)[0];
			expect(e.state.lastSearch.text === text || e.state.message !== null, text).toBe(true);
			if (best && best.type !== 'category') {
				expect(e.row, text).toBe(best.id);
			}
		}
	});

	test('every hit is reached: by going down, and through what stands for the rest of a kind', () => {
		const all = hitsOf('2018');
		const e = start().press('/').type('2018');
		const seen = new Set<string>();
		for (let last = ''; ; ) {
			const here = e.text();
			if (here === last) {
				break;
			}
			last = here;
			if (/▸ \d+ more /.test(here)) {
				e.press('enter');
				continue;
			}
			const went = start().press('/').type('2018');
			went.state = {...went.state, overlay: {...box(e)}};
			seen.add(went.press('enter').row ?? '');
			e.press('down');
		}
		expect(new Set(all.map(hit => hit.id)).size).toBeGreaterThan(40);
		expect([...seen].filter(id => !all.some(hit => hit.id === id))).toEqual([]);
		const missing = all.filter(hit => hit.type !== 'category' && !seen.has(hit.id));
		expect(missing.map(hit => hit.id)).toEqual([]);
	});

	test('in large data a page of hits is asked for at a time, and going down asks for more', () => {
		const paged = {...world, page: 50};
		const {total, hits} = world.search!('type:figure', 'en');
		const e = start().press('/').type('type:figure');
		const first = paged.search?.('type:figure', 'en', undefined, 50);
		expect(first?.hits).toHaveLength(50);
		expect(e.textIn(paged)).toContain(`1/${total} `);
		expect(e.textIn(paged)).toContain('Figures 50+');
		const walked = new Set<string>();
		for (let i = 0; i < total; i++) {
			const went = reduce(e.state, {type: 'command', command: 'input.accept'}, paged).state;
			walked.add(went.lists.metrics.cursor ?? '');
			e.state = reduce(e.state, {type: 'command', command: 'overlay.down'}, paged).state;
		}
		expect(walked.size).toBe(hits.length);
		expect(e.textIn(paged)).toContain(`${total}/${total} `);
	});

	test('n walks on in the order of the box', () => {
		const e = start().press('/').type('gambling');
		const order: string[] = [];
		for (let i = 0; i < 4; i++) {
			const went = start().press('/').type('gambling');
			went.press(...Array.from({length: i + 3}, () => 'down'), 'enter');
			order.push(went.row ?? '');
		}
		e.press('down', 'down', 'down', 'enter');
		expect([e.row, e.press('n').row, e.press('n').row, e.press('n').row]).toEqual(order);
	});
});

describe('Tab', () => {
	test('writes the field, then its value, and one can type on', () => {
		const e = start().press('/').type('are').press('tab');
		expect(typed(e)).toBe('area:');
		e.type('gan').press('tab');
		expect(typed(e)).toBe('area:gansu ');
		expect(typed(e.type('loan'))).toBe('area:gansu loan');
	});

	test('completes the word at the caret, and leaves the rest', () => {
		const e = start().press('/').type('area:gan loan').press('left', 'left', 'left', 'left', 'left', 'tab');
		expect(typed(e)).toBe('area:gansu loan');
	});

	test('goes to the next hit where nothing is offered', () => {
		const e = start().press('/').type('hefei').press('tab');
		expect(box(e)).toMatchObject({index: 1, field: {text: 'hefei'}});
	});

	test('offers nothing that is typed already', () => {
		const e = start().press('/').type('area:gansu').press('tab');
		expect(box(e)).toMatchObject({index: 1, field: {text: 'area:gansu'}});
	});

	test('in Chinese, writes what a Chinese reader would type', () => {
		const e = start({lang: 'zh'}).press('/').type('地').press('tab');
		expect(typed(e)).toBe('地区：');
		expect(typed(e.type('甘').press('tab'))).toBe('地区：甘肃 ');
	});
});

describe('where nothing matches', () => {
	test.each(['enter', 'tab'])('%s takes the nearest query that finds something', key => {
		const e = start().press('/').type('area:gnasu loan').press(key);
		expect(typed(e)).toBe('area:gansu loan');
		expect(e.press('enter').row).toBe('mps-2018.jiuquan-loan');
	});
});

describe('earlier searches', () => {
	const searched = (): Explorer =>
		start().press('/').type('gambling').press('enter', '/').type('hefei').press('enter', '/');

	test('↑ in the empty box brings them back, the latest first; ↓ goes forward to what was typed', () => {
		const e = searched();
		expect(typed(e.press('up'))).toBe('hefei');
		expect(typed(e.press('up'))).toBe('gambling');
		expect(typed(e.press('up'))).toBe('gambling');
		expect(typed(e.press('down'))).toBe('hefei');
		expect(typed(e.press('down'))).toBe('');
	});

	test('↑ on the first hit does too, and ↓ gives back the half-typed query', () => {
		const e = searched().type('wux').press('up');
		expect(typed(e)).toBe('hefei');
		expect(typed(e.press('down'))).toBe('wux');
		expect(box(e.press('down'))).toMatchObject({index: 1, field: {text: 'wux'}});
	});

	test('Tab leaves them for the hits', () => {
		const e = searched().press('up', 'up', 'tab');
		expect(box(e)).toMatchObject({index: 1, recalled: null, field: {text: 'gambling'}});
	});

	test('a search repeated is remembered once', () => {
		const e = searched().type('gambling').press('enter');
		expect(e.state.searches).toEqual(['hefei', 'gambling']);
	});
});

describe('what narrows the search', () => {
	test.each(['f4', 'shift+tab'])('%s opens it; Enter adds a filter, and Enter on it takes it back', key => {
		const e = start().press('/').type('gambling').press(key);
		const before = hitsOf('gambling').length;
		e.press('enter');
		const text = typed(e);
		expect(text).toMatch(/^gambling \w+:\S+$/);
		expect(hitsOf(text).length).toBeLessThan(before);
		expect(box(e).narrow).not.toBeNull();
		expect(typed(e.press('enter'))).toBe('gambling');
	});

	test('Esc goes back to the hits, then out of the box', () => {
		const e = start().press('/').type('gambling').press('f4', 'down', 'esc');
		expect(box(e)).toMatchObject({narrow: null, field: {text: 'gambling'}});
		expect(e.press('esc').state.overlay).toBeNull();
	});

	test('typing goes on with the query', () => {
		const e = start().press('/').type('gambling').press('f4').type(' x');
		expect(box(e)).toMatchObject({narrow: null, field: {text: 'gambling x'}});
	});

	test('in an empty box there is nothing to narrow, and it says so', () => {
		expect(start().press('/', 'f4').state.message?.text).toContain('Nothing would narrow');
	});
});

describe('clearing', () => {
	test('Ctrl+U and Esc leave the row of the list that one was on', () => {
		const e = start({pane: 'cases'}).press('down', 'down', 'down');
		const {row} = e;
		e.press('/').type('gansu').press('down', 'ctrl+u');
		expect(typed(e)).toBe('');
		expect(e.row).toBe(row);
		expect(e.press('esc').row).toBe(row);
	});

	test('a filter that hid the row gives it back when it is cleared', () => {
		for (const key of ['ctrl+u', 'esc']) {
			const e = start({pane: 'cases'}).press('down', 'down', 'down');
			const {row} = e;
			e.press('f').type('anhui');
			expect(e.row).not.toBe(row);
			expect(e.press(key).row).toBe(row);
		}
	});

	test('a row that one went to while filtering is kept instead', () => {
		const e = start({pane: 'cases'}).press('f').type('gansu').press('down');
		const {row} = e;
		expect(e.press('ctrl+u').row).toBe(row);
		expect(e.press('enter').row).toBe(row);
	});

	test('a campaign found inside a folded one stays in sight when the filter goes', () => {
		const part = world.dataset.tables.campaigns.find(campaign => campaign.parent !== null)!;
		const e = start()
			.walkTo(part.parent ?? '')
			.press('left', 'f')
			.type(part.id)
			.press('enter');
		while (e.row !== part.id) {
			e.press('down');
		}
		expect(e.press('esc').row).toBe(part.id);
	});
});

test.each([
	'suspects>',
	'area:',
	'"loan',
	'x'.repeat(12_000),
	'a '.repeat(6000),
	'.*+?^$ {}()|[]\\',
	'((((a+)+)+)+)+$',
	"!' ^ $",
	'\u0000\u001B[2J\u0007',
])('%j is drawn, and every key answered', text => {
	for (const [pane, key] of [
		['campaigns', '/'],
		['cases', 'f'],
	] as const) {
		const e = start({pane}).press(key).do({type: 'type', text});
		for (const stroke of ['tab', 'down', 'up', 'f4', 'left', 'backspace', 'end', 'enter', 'esc', 'esc']) {
			e.press(stroke);
			expect(e.lines()).toHaveLength(36);
		}
		expect(e.quits).toBe(false);
	}
});
