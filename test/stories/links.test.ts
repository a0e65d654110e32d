/** The address of a source can be opened from where it stands, in terminals that are known to do so. */
import {expect} from 'vitest';
import {open, story, type Terminal} from '../helpers/terminal.ts';

const LINK = /\u001B\]8;;(https?:\/\/[\u0021-\u007E]+)\u001B\\/;

/** To a figure whose reading rests on a source outside its report. */
async function toSource(t: Terminal): Promise<void> {
	await t.see('q quit');
	t.press('/');
	await t.see('Search');
	t.type('status:corrected');
	await t.see('1/');
	t.press('enter');
	await t.see('─ Metrics ─');
	await t.see('http');
}

story('a known terminal gets the link and the same screen, and any other only the text', async () => {
	const size = {columns: 120, rows: 36};
	const [known, other] = await Promise.all([open({...size, env: {VTE_VERSION: '7600'}}), open({...size})]);
	await Promise.all([toSource(known), toSource(other)]);
	expect(known.bytes()).toMatch(LINK);
	expect(known.bytes().split(LINK).length, 'every link that is opened is closed').toBeGreaterThan(1);
	expect(known.bytes().lastIndexOf('\u001B]8;;\u001B\\')).toBeGreaterThan(
		known.bytes().lastIndexOf('\u001B]8;;h'),
	);
	expect(other.bytes()).not.toContain('\u001B]8;');
	expect(known.screen()).toEqual(other.screen());
});
