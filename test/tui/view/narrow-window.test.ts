/** Fifty columns: what is short is whole, and what is cut is the longest. */
import {expect, test} from 'vitest';
import {start} from '../../helpers/explorer.ts';

const small = {columns: 50, rows: 16} as const;

test('what was collected shows its values, which tell figures of one name apart', () => {
	const e = start({...small, pane: 'metrics'});
	for (const key of ['j', 'space', 'j', 'space', 'j', 'space', 'b']) {
		e.press(key);
	}
	const rows = e.lines().slice(3);
	expect(rows.find(row => row.includes(' 1 '))).toMatch(/Cases solved: .*… +>1,200/);
	expect(rows.find(row => row.includes(' 2 '))).toMatch(/Cases solved: Cybercrime \(all\) +>22,000/);
	expect(rows.find(row => row.includes(' 3 '))).toMatch(/Cases solved: Cybercrime \(all\) +>37,000/);
});

test('that nothing matches is said in as many lines as it takes', () => {
	const e = start(small);
	for (const key of ['/', ...'zzqxv']) {
		e.press(key);
	}
	const said = e.text().replaceAll(/[│\s]+/g, ' ');
	expect(said).toContain('Nothing matches. Take a word away, or write it another way.');
});

test('a figure that was found shows its value; how it was found gives way where there is no room for both', () => {
	const e = start(small);
	for (const key of ['/', ...'juiquan']) {
		e.press(key);
	}
	expect(e.lines().find(row => row.includes('Computers'))).toMatch(/Computers seized: .*… similar +866 +│/);
	expect(e.lines().find(row => row.includes('Funds'))).toMatch(/Funds frozen: .*… >1,000,000 +│/);
	expect(e.lines().find(row => row.includes('violent online loan ring'))).toMatch(/ring +similar +│/);
});
