/** The ledger, as a user meets it: each kind of fault once, by the command, with file, line and exit code. */
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {afterEach, describe, expect, it} from 'vitest';
import {explorer} from '../commands/run.ts';
import {copyOwnReport, type OwnReport} from './own-report.ts';

let own: OwnReport;
afterEach(() => rmSync(own.folder, {recursive: true}));

const check = (): ReturnType<typeof explorer> => explorer(['check', own.record, '--sources', own.folder]);

it('a sound record passes, and the count is told', async () => {
	own = copyOwnReport();
	expect(await check()).toMatchObject({
		code: 0,
		out: 'yunzhou-2025: 14 figures, 15 fragments of evidence, 8 dismissals (12 numbers of the text)\n',
		talk: expect.stringContaining('every number of the texts is accounted for'),
	});
});

describe('check ends with 1 and names file and line of', () => {
	type Break = {name: string; from: string; to: string; below?: number; says: RegExp};
	const breaks: Break[] = [
		{
			name: 'a number that nobody accounts for',
			from: 'dismissed:\n  - {start: 4,',
			to: 'dismissed:\n  #',
			says: /the number "2025" at 7 \(line 1, column 8 of the text: .*\(unaccounted\)/,
		},
		{
			name: 'a fragment that is not at its offset',
			from: '{start: 156,',
			to: '{start: 155,',
			says: /"团伙58个" is not at 155; it stands at 156 \(fragment_moved\)/,
		},
		{
			name: 'a printed value that does not follow from the fragment',
			from: 'printed: "6.2万"',
			to: 'printed: "6.2万"\n    printedValue: 6200',
			below: 1,
			says: /printedValue 6200 does not follow from "6.2万", which reads 62000 \(printed_value\)/,
		},
		{
			name: 'a bound word ignored',
			from: 'bound: nearly',
			to: 'bound: exact',
			says: /bound is exact, but the fragment says nearly \(bound_ignored\)/,
		},
		{
			name: 'a part greater than its whole',
			from: 'printed: "2460"',
			to: 'printed: "2460"\n    partOf: [yunzhou-2025.telecom_fraud.suspects_arrested]',
			below: 1,
			says: /at least 2460, but its whole .* is at most 3 \(part_exceeds_whole\)/,
		},
		{
			name: 'a metric that does not exist',
			from: 'metric: gangs_destroyed',
			to: 'metric: gang_destroyed',
			says: /"gang_destroyed" is none of the metrics; did you mean "gangs_destroyed"\? \(dangling_id\)/,
		},
		{
			name: 'a reading whose expected number is not the printed one',
			from: 'expect: 260',
			to: 'expect: 270',
			says: /the reading expects 270 to be printed, but 260 is.* \(expectation_broken\)/,
		},
	];
	for (const {name, from, to, below = 0, says} of breaks) {
		it(name, async () => {
			own = copyOwnReport();
			const at = own.spoil(from, to) + below;
			const {code, out} = await check();
			expect(code).toBe(1);
			const problem = out.split('\n').find(one => says.test(one)) ?? out;
			expect(problem).toMatch(says);
			expect(problem.startsWith(`${own.record}:${at}:`)).toBe(true);
		});
	}

	it('a text that is no longer the one that was read', async () => {
		own = copyOwnReport();
		writeFileSync(own.text, readFileSync(own.text, 'utf8').replace('甲乙丙', '甲乙丁'));
		const {code, out} = await check();
		expect(code).toBe(1);
		const line =
			readFileSync(own.record, 'utf8')
				.split('\n')
				.findIndex(one => one.includes('sha256')) + 1;
		expect(out).toMatch(/has sha256 [0-9a-f]{64}; it is not the text that was read \(source_changed\)\n$/);
		expect(out.startsWith(`${own.record}:${line}:`)).toBe(true);
	});
});
