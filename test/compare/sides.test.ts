import {describe, expect, test} from 'vitest';
import {
	type Comparison,
	compareSides,
	groupOf,
	type Row,
	resolveSide,
	type Side,
	sortByChange,
} from '../../src/compare/index.ts';
import {loadBundled} from '../../src/dataset/load.ts';

const dataset = loadBundled();
const PRIMARY = ['mps-2016', 'mps-2018', 'mps-2021', 'gansu-2021', 'gansu-2022'];

function side(id: string): Side {
	const found = resolveSide(dataset, id);
	if (!found) {
		throw new Error(`no side ${id}`);
	}
	return found;
}

const compare = (a: string, b: string, options = {}): Comparison =>
	compareSides(dataset, side(a), side(b), options);

const rowOf = (comparison: Comparison, a: string | null, b: string | null): Row | undefined =>
	comparison.rows.find(row => (row.a?.id ?? null) === a && (row.b?.id ?? null) === b);

const ends = (row: Row): string => `${row.a?.id ?? ''}|${row.b?.id ?? ''}`;

describe('sides', () => {
	test('a report brings what it counted, and keeps single cases and background out', () => {
		const {figures, context, kind} = side('mps-2018');
		expect(kind).toBe('report');
		expect(new Set(figures.map(f => f.level))).toEqual(new Set(['campaign_total', 'category']));
		expect(context.map(f => f.metric)).toContain('typical_cases_released');
	});

	test('a campaign brings the figures of every operation inside it', () => {
		const ids = side('clean-internet-2021').figures.map(f => f.campaign);
		expect(ids).toContain('clean-internet-2021');
		expect(ids).toContain('exams-2021');
		expect(side('exams-2021').figures.every(f => f.campaign === 'exams-2021')).toBe(true);
	});

	test('a period brings the figures of exactly that period', () => {
		const half = side('2022-01/2022-06');
		expect(half.kind).toBe('period');
		expect(half.figures.every(f => f.period.start === '2022-01' && f.period.end === '2022-06')).toBe(true);
		expect(half.figures.length).toBeGreaterThan(10);
	});

	test('anything else is no side', () => {
		for (const id of ['nothing', 'cases_solved', 'mps-2018.cases_solved', 'mps-2018.jiuquan-loan', '']) {
			expect(resolveSide(dataset, id)).toBeUndefined();
		}
	});
});

describe('the Ministry, 2018 and 2021', () => {
	const comparison = compare('mps-2018', 'mps-2021');

	test('cases and suspects are proven up', () => {
		expect(rowOf(comparison, 'mps-2018.cases_solved', 'mps-2021.cases_solved')).toMatchObject({
			direction: 'up',
			difference: {low: 14_000, high: 16_000},
		});
		expect(rowOf(comparison, 'mps-2018.suspects_arrested', 'mps-2021.suspects_arrested')).toMatchObject({
			verdict: 'comparable',
			direction: 'up',
		});
	});

	test('insiders and black cards are up, with care', () => {
		const insiders = rowOf(
			comparison,
			'mps-2018.upstream_crime.insiders_arrested',
			'mps-2021.personal_info.insiders_arrested',
		);
		expect(insiders).toMatchObject({verdict: 'with_care', direction: 'up'});
		expect(insiders?.reasons.map(r => r.code)).toContain('category_scope');
		const cards = rowOf(
			comparison,
			'mps-2018.black_cards.black_cards_seized',
			'mps-2021.black_cards.black_cards_seized',
		);
		expect(cards).toMatchObject({verdict: 'with_care', direction: 'up'});
		expect(cards?.reasons.map(r => r.code)).toContain('printed_noun');
	});

	test('administrative cases are offered against enterprises punished, and refused', () => {
		const row = rowOf(
			comparison,
			'mps-2018.network_security_management.admin_cases_handled',
			'mps-2021.companies_punished',
		);
		expect(row).toMatchObject({verdict: 'not_comparable', direction: 'unknown', difference: null});
		expect(row?.reasons[0]?.code).toBe('metric');
	});

	test('what one side alone reports says so, and what the other has', () => {
		const row = rowOf(comparison, 'mps-2018.gambling.gangs_destroyed', null);
		expect(row?.reasons[0]?.code).toBe('only_in_a');
		expect(row?.reasons[0]?.text).toMatch(/not reported is not zero\. What B does have: .*490 gangs/);
		expect(row?.reasons[0]?.textZh).toContain('未报告不等于零');
	});

	test('the sides as wholes are said to differ in length', () => {
		expect(comparison.reasons.map(r => r.code)).toEqual(['period_length', 'period_inferred']);
	});
});

describe('Gansu, 2021 and 2022', () => {
	const comparison = compare('gansu-2021', 'gansu-2022');

	test('filed is set against filed, with care for the scope of the word', () => {
		const row = rowOf(comparison, 'gansu-2021.cases_filed', 'gansu-2022.cases_filed');
		expect(row).toMatchObject({verdict: 'with_care', direction: 'up'});
		expect(row?.reasons.map(r => r.code)).toContain('act_scope');
	});

	test('cases solved with support are set against nothing', () => {
		expect(rowOf(comparison, 'gansu-2021.cases_solved_with_support', null)).toBeDefined();
	});
});

test('nothing claims a change between a province and the nation', () => {
	const {rows, reasons} = compare('gansu-2022', 'mps-2021');
	expect(rows.every(row => row.verdict === 'not_comparable')).toBe(true);
	const paired = rows.filter(row => row.a && row.b);
	expect(paired.length).toBeGreaterThan(3);
	expect(paired.every(row => row.reasons.some(r => r.code === 'area'))).toBe(true);
	expect(reasons.map(r => r.code)).toContain('area');
});

describe('any two reports', () => {
	const couples = PRIMARY.flatMap(a => PRIMARY.map(b => [a, b] as const));

	test.each(couples)('%s and %s: every figure is in exactly one row', (a, b) => {
		const {rows} = compare(a, b);
		const ids = (of: 'a' | 'b') => rows.flatMap(row => row[of]?.id ?? []).sort();
		expect(ids('a')).toEqual(
			side(a)
				.figures.map(f => f.id)
				.sort(),
		);
		expect(ids('b')).toEqual(
			side(b)
				.figures.map(f => f.id)
				.sort(),
		);
	});

	test.each(couples)('%s and %s: swapping the sides swaps the rows', (a, b) => {
		const forth = compare(a, b).rows.map(ends).sort();
		const back = compare(b, a)
			.rows.map(row => ends({...row, a: row.b, b: row.a} as Row))
			.sort();
		expect(back).toEqual(forth);
	});
});

describe('options', () => {
	test('a category keeps its own rows and those inside it, unchanged', () => {
		const all = compare('mps-2018', 'mps-2021').rows;
		const some = compare('mps-2018', 'mps-2021', {category: 'black_industry'}).rows;
		expect(some.map(ends)).toContain(
			'mps-2018.black_cards.black_cards_seized|mps-2021.black_cards.black_cards_seized',
		);
		expect(some.length).toBeLessThan(all.length);
		expect(some.every(row => all.some(other => ends(other) === ends(row)))).toBe(true);
	});

	test('background figures come in when asked for', () => {
		const without = compare('gansu-2021', 'mps-2021').rows.map(row => row.metric);
		const withThem = compare('gansu-2021', 'mps-2021', {context: true}).rows.map(row => row.metric);
		expect(without).not.toContain('fields_covered');
		expect(withThem).toContain('fields_covered');
	});
});

test('rows sort by the size of a proven change, the groups staying together', () => {
	const rows = sortByChange(compare('mps-2016', 'mps-2018').rows);
	const groups = rows.map(groupOf);
	expect(groups.indexOf('with_care')).toBe(0);
	// Hackers at least twelvefold, information at least 3.6-fold, insiders at least 1.07-fold.
	expect(rows.slice(0, 3).map(row => row.metric)).toEqual([
		'hackers_arrested',
		'information_items_cleared',
		'insiders_arrested',
	]);
});
