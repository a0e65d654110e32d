import {describe, expect, it} from 'vitest';
import {applyColor, wantsColor} from '../../src/commands/color.ts';
import {launchOptions} from '../../src/commands/launch-options.ts';

describe('the arguments of the explorer', () => {
	it('are read without the option parser', () => {
		// What is not given is left to the configuration file, the environment and the defaults.
		expect(launchOptions([])).toEqual({data: [], tier: 'primary'});
		expect(launchOptions(['--no-ascii', '--no-color'])).toMatchObject({ascii: false, color: 'never'});
		expect(
			launchOptions([
				'--data=a.json',
				'--data',
				'b',
				'--tier',
				'all',
				'--lang=zh',
				'--ascii',
				'--view',
				'cases',
				'--screen-reader',
				'--theme',
				'light',
			]),
		).toMatchObject({
			data: ['a.json', 'b'],
			tier: 'all',
			lang: 'zh',
			ascii: true,
			link: {pane: 'cases'},
			theme: 'light',
			screenReader: true,
		});
		expect(launchOptions(['--no-ascii'])).toMatchObject({ascii: false});
	});

	it.each([
		['list'],
		['--help'],
		['--tier', 'most'],
		['--tier'],
		['--data', '--ascii'],
		['--view', 'nothing'],
		['--theme', 'pink'],
		['--ascii', 'cases'],
	])('go to the option parser where they are anything else: %s %s', (...args) => {
		expect(launchOptions(args)).toBeUndefined();
	});
});

describe('colour', () => {
	it('is off with NO_COLOR, on again with FORCE_COLOR, and --color beats both', () => {
		const env = (given: Record<string, string>, color: string) => {
			const result: Record<string, string | undefined> = {...given};
			applyColor(result, color);
			return result.FORCE_COLOR;
		};
		expect(env({NO_COLOR: '1'}, 'auto')).toBe('0');
		expect(env({NO_COLOR: ''}, 'auto')).toBeUndefined();
		expect(env({NO_COLOR: '1', FORCE_COLOR: '3'}, 'auto')).toBe('3');
		expect(env({FORCE_COLOR: '3'}, 'never')).toBe('0');
		expect(env({NO_COLOR: '1'}, 'always')).toBe('1');
		expect(wantsColor({NO_COLOR: '1'}, 'auto', true)).toBe(false);
		expect(wantsColor({}, 'auto', false)).toBe(false);
		expect(wantsColor({}, 'always', false)).toBe(true);
	});
});
