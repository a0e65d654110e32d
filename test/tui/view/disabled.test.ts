/** What cannot be done here: said on the key, muted in the palette, left out of the footer. */
import {expect, test} from 'vitest';
import {start} from '../../helpers/explorer.ts';

const footer = (e: ReturnType<typeof start>): string => e.lines().at(-1) ?? '';

test.each([
	['m', 'Works in Compare; 4 goes there.'],
	['x', 'Nothing to swap: mark a period with v and move to another.'],
	['n', 'No search to repeat yet: / starts one.'],
	['[', 'This is where you started.'],
	[']', 'There is nothing further on.'],
])('%s on the first screen says: %s', (key, said) => {
	const before = start();
	// Some keys have no command here at all; the palette has it for every place.
	if (key === 'm') {
		before.press('f2').type('per month').press('enter');
	} else {
		before.press(key);
	}
	expect(before.state.message?.text).toBe(said);
	expect(before.effects).toEqual([]);
});

test('a command that cannot be run leaves the palette open, and changes nothing', () => {
	const e = start();
	const {sides, perMonth} = e.state;
	e.press('f2').type('swap').press('enter');
	expect(e.state.overlay?.kind).toBe('palette');
	expect(e.state).toMatchObject({sides, perMonth});
	expect(e.press('esc').state.overlay).toBeNull();
});

test('the palette shows the reason on the row, and whole on the line of messages', () => {
	expect(start().press('f2').type('per month').text()).toContain(
		'Show totals or rates per month (Works in Compare; 4 goes there.)',
	);
	expect(start({columns: 40, rows: 10}).press('f2').type('per month').lines().at(-2)).toContain(
		'Works in Compare; 4 goes',
	);
	expect(start({pane: 'compare'}).press('f2').type('per month').text()).not.toContain('Works in Compare');
});

test("a metric's heading has no period: the footer offers no mark there, and again on a figure", () => {
	const e = start({pane: 'metrics', columns: 200});
	expect(footer(e)).not.toContain('mark');
	expect(footer(e.press('down'))).toContain('v mark');
});

test('an empty collection offers nothing to copy or to take out', () => {
	const e = start({columns: 200}).press('b');
	expect(footer(e)).not.toContain('copy all');
	expect(footer(e)).not.toContain('remove');
	expect(e.press('delete').state.message?.text).toBe('Nothing is collected yet.');
	expect(footer(start({columns: 200}).press('2', 'j', 'space', 'b'))).toContain('y copy all');
});
