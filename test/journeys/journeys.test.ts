/**
 * Whole ways through the program, as files: keys in, screens out. UPDATE_JOURNEYS=1 records them again;
 * what changed on any screen is then read in the diff.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {story} from '../helpers/terminal.ts';
import {parseJourney, printJourney} from './journey.ts';
import {play} from './play.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const record = process.env.UPDATE_JOURNEYS !== undefined;
const names = readdirSync(folder)
	.filter(name => name.endsWith('.txt'))
	.map(name => name.slice(0, -'.txt'.length));
const read = (name: string): string => readFileSync(`${folder}${name}.txt`, 'utf8');

story.each(names)('%s', {timeout: 120_000}, async name => {
	const journey = parseJourney(read(name));
	const played = await Promise.all(journey.sizes.map(size => play(journey, size, record)));
	const steps = journey.steps.map((step, i) => ({
		...step,
		screens: new Map(journey.sizes.map((size, j) => [size, played[j]?.[i] ?? []])),
	}));
	const text = printJourney({...journey, steps});
	if (record) {
		writeFileSync(`${folder}${name}.txt`, text);
	}
	expect(text).toBe(read(name));
});

test('the same tour is made in colours, in ASCII without colours, and told in lines', () => {
	const strokes = (name: string): string[] =>
		parseJourney(read(name))
			.steps.slice(1)
			.map(step => step.written);
	expect(strokes('tour').length).toBeGreaterThan(8);
	expect(strokes('tour-ascii')).toEqual(strokes('tour'));
	expect(strokes('tour-told')).toEqual(strokes('tour'));
});

test('a step that is misspelt is none that is left out', () => {
	expect(() => parseJourney('Prose\n\nat 80x24\n\n$ explorer\n>j\n')).toThrow('no line of a journey: >j');
	expect(() => parseJourney('Prose\n\nat 80x24\n\n> esc q\n')).toThrow('esc ends its line');
});
