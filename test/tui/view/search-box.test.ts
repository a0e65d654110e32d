/** The search box as a person sees it. */
import {describe, expect, test} from 'vitest';
import {width} from '../../../src/text/width.ts';
import {screenOf} from '../../../src/tui/view/screen.ts';
import {type Explorer, type StartOptions, start, world} from '../../helpers/explorer.ts';

const SIZES = [
	[120, 36],
	[80, 24],
	[50, 16],
	[40, 10],
] as const;

const search = (text: string, options: StartOptions = {}): Explorer => start(options).press('/').type(text);
const below = (e: Explorer): string[] => e.lines().slice(3, -2);

/** The texts of the box that are drawn as matches. */
function marked(e: Explorer): string[] {
	const shown = screenOf(e.state, world);
	const body = shown.kind === 'screen' ? shown.panes[0]?.body : undefined;
	return body?.kind === 'lines'
		? body.lines.flatMap(({line}) => line.filter(({token}) => token === 'match').map(({text}) => text))
		: [];
}

describe.each(SIZES)('at %dx%d', (columns, rows) => {
	test('the best hit is in sight under the cursor, with how it matched', () => {
		const e = search('juiquan loan', {columns, rows});
		expect(e.text()).toMatch(/▸ Jiuquan violent.* similar/);
		expect(marked(e).slice(0, 2)).toEqual(['Jiuquan', columns > 40 ? 'loan' : 'l…']);
	});

	test('Tab is offered with what it writes, and with counts', () => {
		expect(search('are', {columns, rows}).text()).toMatch(/Tab area:/);
		expect(search('area:gan', {columns, rows}).text()).toMatch(/Tab gansu \d+/);
		expect(search('地区:甘', {columns, rows, lang: 'zh'}).text()).toMatch(/Tab 甘肃 \d+/);
	});

	test('what is wrong is said beside the query or below it', () => {
		for (const [text, hint] of [
			['gansu suspects>', 'suspects> needs a value'],
			['gansu "loan', 'a quote is not closed'],
			['aera:gansu', 'nearest: area'],
		] as const) {
			expect(search(text, {columns, rows}).text(), text).toContain(hint);
		}
		expect(search('suspects>', {columns, rows, lang: 'zh'}).text()).toContain('缺少值');
	});

	test('where nothing matches, what would is offered', () => {
		expect(search('area:gnasu loan', {columns, rows}).text()).toMatch(/▸ Enter searches for area:gansu loan/);
		expect(search('zzzzqqqq', {columns, rows}).text()).toContain('Nothing matches.');
	});

	test('where no record has all the words, the hits are marked and what they lack is said', () => {
		const e = search('hospital data leak', {columns, rows});
		expect(e.text()).toContain('Without “hospital”: nothing has');
		expect(e.text()).toMatch(/▸ Personal information .*partial/);
		expect(search('data leak', {columns, rows}).text()).not.toMatch(/Without|partial/);
		expect(search('suspects 2015', {columns, rows}).text()).not.toMatch(/Without|partial/);
	});

	test('going down never loses the cursor, and the place among all is said', () => {
		const e = search('2018', {columns, rows});
		const all = world.search?.('2018', 'en').total;
		for (let i = 0; i < 30; i++) {
			expect(below(e).filter(line => line.includes('▸ ')).length, `row ${i}`).toBe(1);
			expect(e.lines()[2]).toMatch(new RegExp(`(/${all}|${all} found) `));
			e.press('down');
		}
		e.press('pageup', 'pageup', 'pagedown');
		expect(below(e).filter(line => line.includes('▸ ')).length).toBe(1);
	});

	test('filters to choose from are listed with their counts', () => {
		const e = search('gambling', {columns, rows}).press('f4');
		expect(e.text()).toContain('─ Narrow ─');
		expect(e.text()).toMatch(/▸ {3}China +\d+/);
		e.press('enter');
		expect(e.text()).toMatch(/▸ ✓ China/);
	});
});

test('hits stand under their kind, each with its count', () => {
	const {counts} = world.search!('gansu', 'en');
	const text = search('gansu').text();
	expect(text).toContain(`│ Campaigns ${counts.campaign} `);
	expect(text).toContain(`│ Cases ${counts.case} `);
	expect(text).toContain(`Campaigns ${counts.campaign} · Reports ${counts.report} · Cases ${counts.case}`);
});

test('what the query means is said in a sentence, in both languages', () => {
	const text = 'type:case area:gansu category:gambling suspects>100';
	expect(search(text).text()).toContain('cases in Gansu about online gambling with more than 100 suspects');
	expect(search(text, {lang: 'zh'}).text()).toContain('地区为甘肃、类别为网络赌博、嫌疑人超过100名的案件');
});

test('a match that the name does not show comes with its field and a few words around it', () => {
	for (const columns of [120, 80, 50]) {
		const e = search('extort', {columns});
		expect(e.text()).toMatch(/(summary|also called|definition): .*extort/);
		expect(marked(e)).toContain('extort');
	}
});

test('Chinese is marked by character, whatever was typed for it', () => {
	expect(marked(search('酒泉', {lang: 'zh'}))[0]).toBe('酒泉');
	expect(marked(search('jiuquan', {lang: 'zh'}))[0]).toBe('酒泉');
	expect(search('jiuquan', {lang: 'zh'}).text()).toMatch(/▸ 酒泉.* 拼音/);
	expect(search('jq', {lang: 'zh'}).text()).toMatch(/▸ 酒泉.* 首字母/);
});

test('on a wide screen what narrows stands beside the hits', () => {
	const e = search('gambling');
	expect(e.text()).toMatch(/─ Narrow ─+ F4 ─/);
	expect(e.text()).toMatch(/│ area +China \d+ {2}/);
	expect(search('gambling', {columns: 80, rows: 24}).text()).not.toContain('─ Narrow ─');
});

test('an empty box lists the last searches, the latest first', () => {
	const e = search('gambling').press('enter', '/').type('hefei').press('enter', '/');
	const lines = e.lines();
	const first = lines.findIndex(line => line.includes('│ ↑ hefei'));
	expect(first).toBeGreaterThan(0);
	expect(lines[first + 1]).toContain('gambling');
	expect(e.press('up').text()).toContain('Earlier search 1 of 2');
});

test('a category has a detail of its own beside the hits', () => {
	const e = search('dxzp');
	expect(e.text()).toContain('0701 Fraud');
	expect(e.press('enter').text()).toContain('No figure and no case is recorded under');
});

describe('a filter', () => {
	const filter = (text: string, options: StartOptions = {}): Explorer =>
		start({pane: 'cases', ...options})
			.press('f')
			.type(text);

	test.each(SIZES)('offers, warns and explains at %dx%d', (columns, rows) => {
		const size = {columns, rows};
		expect(filter('area:gan', size).text()).toMatch(/Tab gansu \d+/);
		expect(filter('gambling suspects>', size).text()).toContain('suspects> needs a value');
		expect(filter('area:gansu', size).text()).toContain('cases in Gansu');
		expect(filter('area:gansu', {...size, lang: 'zh'}).text()).toContain('地区为甘肃的案件');
	});

	test('counts what it would leave of this list', () => {
		const left = world.dataset.tables.cases.filter(({area}) => area.startsWith('CN-GS')).length;
		expect(filter('area:gan').text()).toContain(`Tab gansu ${left} `);
	});

	test('Tab writes what is offered', () => {
		const e = filter('area:gan').press('tab');
		expect(e.list.filter).toBe('area:gansu ');
	});
});

test('nothing is wider than the screen, with the longest of words', () => {
	for (const [columns, rows] of SIZES) {
		for (const text of ['电'.repeat(300), 'x'.repeat(300), 'a:'.repeat(100)]) {
			for (const line of start({columns, rows}).press('/').do({type: 'type', text}).lines()) {
				expect(width(line)).toBe(columns);
			}
		}
	}
});
