/** In ASCII nothing is drawn whose width terminals differ about, texts of the reports included. */
import {describe, expect, test} from 'vitest';
import {ambiguous} from '../../../src/text/cells.ts';
import {width} from '../../../src/text/width.ts';
import {situation, situations} from '../../helpers/situations.ts';

describe.each(['en', 'zh'] as const)('in %s', lang => {
	test.each(Object.keys(situations))('%s', name => {
		const lines = situation(name, {lang, ascii: true, columns: 120, rows: 36}).lines();
		expect([...lines.join('')].filter(ambiguous)).toEqual([]);
		expect([...new Set(lines.map(width))]).toEqual([120]);
	});
});
