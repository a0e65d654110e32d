/** What a person hears who cannot see the screen; the recorded journeys are there to be read. */
import {describe, expect, test} from 'vitest';
import {loadBundled} from '../../../src/dataset/load.ts';
import {ofTier} from '../../../src/query/of-tier.ts';
import {printedView} from '../../../src/tui/linear/print.ts';
import {panes} from '../../../src/tui/state/state.ts';
import {expectGolden} from '../../helpers/golden.ts';
import {heard, JOURNEY} from '../../helpers/linear.ts';
import {situations} from '../../helpers/situations.ts';

/** Frames, bars, arrows and marks: what is for the eye. */
const DRAWN = /[│─╭╮╰╯┌┐└┘├┤┬┴┼█▏▎▍▌▋▊▉░▸▾◆↑↓✓✗…]/;

describe.each(['en', 'zh'] as const)('in %s', lang => {
	test('a journey is told from the first key to the last', () => {
		expectGolden(`linear/journey.${lang}.txt`, `${heard(JOURNEY, lang).join('\n')}\n`);
	});

	test.each(panes)('the view %s is printed whole', pane => {
		const dataset = ofTier(loadBundled(), 'primary');
		const lines = printedView(dataset, {lang, tier: 'primary', pane});
		expectGolden(`linear/${pane}.${lang}.txt`, `${lines.join('\n')}\n`);
	});
});

test.each(Object.entries(situations))('nothing is drawn where it is told: %s', (_, keys) => {
	const lines = heard(keys);
	for (const line of lines) {
		expect(line).not.toMatch(DRAWN);
		expect(line).not.toMatch(/ {2,}/);
	}
	expect(lines.length).toBeGreaterThan(2);
});

test('every key that does something is answered, unless what one types is the answer', () => {
	const lines = heard(JOURNEY.filter(key => key !== 'q'));
	const silent = lines.flatMap((line, i) => {
		const key = /^\[(.*)\]$/.exec(line)?.[1];
		const answer = lines[i + 1];
		return key !== undefined && key.length > 1 && (answer === undefined || answer === '') ? [key] : [];
	});
	expect(silent).toEqual([]);
});

test('the help is told once, however long one listens', () => {
	expect(heard(['?', 'pause'])).toEqual([...heard(['?']), '', '[pause]']);
});

test('bounds, status and doubt are words', () => {
	const all = printedView(ofTier(loadBundled(), 'primary'), {lang: 'en', tier: 'primary', pane: 'metrics'});
	expect(all.join('\n')).not.toMatch(/[<>]\d|\d[*!]/);
	expect(all.filter(line => line.includes('damaged')).length).toBeGreaterThan(0);
	expect(all.filter(line => line.includes('more than')).length).toBeGreaterThan(50);
	expect(all.filter(line => line.includes('corrected')).length).toBeGreaterThan(3);
});
