import {expect, test} from 'vitest';
import {stemOf} from '../../src/search/inflection.ts';

test.each([
	['scam', 'scams', 'scammer', 'scammers', 'scamming'],
	['hack', 'hacks', 'hacker', 'hacking', 'hacked'],
	['arrest', 'arrests', 'arrested', 'arresting'],
	['gamble', 'gambler', 'gambling', 'gambled'],
	['bet', 'bets', 'betting'],
	['seize', 'seized', 'seizing'],
	['damage', 'damaged', 'damages'],
	['measure', 'measured'],
	['investigate', 'investigation', 'investigators'],
	['confiscate', 'confiscated', 'confiscation'],
	['forge', 'forged', 'forgery', 'forgeries', 'forger'],
	['leak', 'leaks', 'leaked'],
	['transfer', 'transfers', 'transferred'],
	['rumour', 'rumours', 'rumor', 'rumors'],
	['organise', 'organised', 'organized', 'organizing', 'organisation', 'organizations'],
	['collect', 'collector', 'collectors', 'collection', 'collected'],
	['operate', 'operator', 'operation'],
	['company', 'companies'],
	['website', 'websites'],
])('%s and its forms are one family', (...family) => {
	expect(new Set(family.map(stemOf)).size).toBe(1);
});

test.each([
	['arrest', 'arrive'],
	['case', 'cash'],
	['police', 'policy'],
	['fund', 'find'],
	['bank', 'ban'],
	['drug', 'drag'],
])('%s is not %s', (a, b) => {
	expect(stemOf(a)).not.toBe(stemOf(b));
});
