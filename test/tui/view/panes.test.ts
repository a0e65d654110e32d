/** What the panes say of themselves. */
import {expect, test} from 'vitest';
import {width} from '../../../src/text/width.ts';
import {currentRow} from '../../../src/tui/state/current.ts';
import {start, world} from '../../helpers/explorer.ts';
import {situation} from '../../helpers/situations.ts';

test('the header says what is loaded', () => {
	const {reports, cases} = world.dataset.tables;
	expect(start().lines()[0]).toContain(`${reports.length} reports`);
	expect(start().lines()[0]).toContain(`${cases.length} cases`);
});

test('a title too long for its pane is cut inside the border', () => {
	for (const columns of [40, 41, 43]) {
		const top = situation('a marked period', {columns, rows: 12, lang: 'en'}).lines()[2] ?? '';
		expect(top).toMatch(/^╭─ .* ?─*╮$/);
		expect(width(top)).toBe(columns);
	}
});

test('the selected row carries its sign, and loses its bar to the detail when that has the focus', () => {
	const e = start({pane: 'cases'}).press('j');
	const label = world.dataset.case.get(currentRow(e.state, world)?.ref ?? '')?.label.en.slice(0, 8) ?? '?';
	expect(e.lines().find(line => line.includes('▸'))).toContain(label);
	expect(
		e
			.press('enter')
			.lines()
			.find(line => line.includes('▸')),
	).toContain(label);
});

test('positions count rows, not headings', () => {
	const e = start({pane: 'metrics', columns: 160}).press('j');
	expect(e.text()).toContain(`1/${world.dataset.tables.figures.length} by metric`);
	expect(start({pane: 'cases'}).text()).toContain(`1/${world.dataset.tables.cases.length} by date`);
});

test('damaged and corrected figures are known by their signs, without colour', () => {
	const {figures} = world.dataset.tables;
	for (const [status, sign] of [
		['damaged', '!'],
		['corrected', '*'],
	] as const) {
		const figure = figures.find(own => own.status === status && own.value !== null);
		const e = start({pane: 'metrics'}).walkTo(figure?.id ?? status);
		expect(e.lines().find(line => line.includes('▸'))).toMatch(new RegExp(`\\d\\${sign} `));
	}
});

test('an empty list says why, and what to do', () => {
	expect(situation('a filter that lets nothing through').text()).toContain('Nothing matches "zzzzqqqq"');
	expect(situation('an empty collection').text()).toContain('Nothing collected yet');
});

test('nothing English is left in the frame when the language is Chinese', () => {
	for (const name of ['campaigns', 'compare', 'help', 'the palette', 'an empty search']) {
		const lines = situation(name, {lang: 'zh', columns: 120}).lines();
		expect(lines[1], name).not.toMatch(/[a-z]{3}/);
		expect(lines.at(-1)?.replaceAll(/Enter|Esc|Space|Tab|Del|Ctrl/g, ''), name).not.toMatch(/[a-z]{3}/);
	}
});
