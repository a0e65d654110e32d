/** Which figure stands against which: quickly among very many, and as a look at every pair would have it. */
import {expect, test} from 'vitest';
import {match, type Pair} from '../../src/compare/match.ts';
import {contextOf} from '../../src/compare/row.ts';
import {categoryStand} from '../../src/compare/stand.ts';
import type {Dataset} from '../../src/model/dataset.ts';
import type {Figure} from '../../src/model/types.ts';
import {finish} from '../../src/steps/steps.ts';
import {chance} from '../helpers/chance.ts';
import {figure, sample} from './sample.ts';

const strain = (a: Figure, b: Figure): number =>
	(a.level === b.level ? 0 : 4) + (a.area === b.area ? 0 : 2) + (a.unit === b.unit ? 0 : 1);

/** Every pair looked at, the best taken first: slow, and plainly what is meant. */
function everyPair(dataset: Dataset, figuresA: readonly Figure[], figuresB: readonly Figure[]): Pair[] {
	const rank = (x: Figure, y: Figure): number => dataset.metric.get(x.metric)?.near.indexOf(y.metric) ?? -1;
	const scores: ((a: Figure, b: Figure) => number | undefined)[] = [
		(a, b) => (a.id === b.id ? 0 : undefined),
		(a, b) => (a.metric === b.metric && a.category === b.category ? strain(a, b) : undefined),
		(a, b) =>
			a.metric === b.metric && categoryStand(contextOf(dataset, a, b)) === 'qualifies'
				? strain(a, b)
				: undefined,
		(a, b) => {
			const ranks = [rank(a, b), rank(b, a)].filter(own => own >= 0);
			const apart = a.category !== b.category || (a.level === 'context') !== (b.level === 'context');
			return apart || ranks.length === 0 ? undefined : Math.max(...ranks) * 8 + strain(a, b);
		},
	];
	const [freeA, freeB] = [new Set(figuresA), new Set(figuresB)];
	const pairs: Pair[] = [];
	for (const score of scores) {
		const all = [...freeA].flatMap(a => [...freeB].map(b => ({a, b, score: score(a, b)})));
		const fitting = all.filter(({score: own}) => own !== undefined);
		for (const {a, b} of fitting.sort((x, y) => x.score! - y.score!)) {
			if (freeA.has(a) && freeB.has(b)) {
				pairs.push([a, b]);
				freeA.delete(a);
				freeB.delete(b);
			}
		}
	}
	return pairs;
}

const next = chance(7);
const any = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;

/** Figures of few kinds, so that many fit equally well. */
function figures(dataset: Dataset, report: string, count: number): Figure[] {
	return Array.from({length: count}, (_, i) =>
		figure(report, {
			id: next() < 0.05 ? `shared.${Math.floor(next() * 4)}` : `${report}.${i}`,
			metric: any([...dataset.metric.keys()]),
			category: any([...dataset.category.keys()]),
			level: any(['campaign_total', 'sub_operation', 'category', 'context'] as const),
			area: any(['CN', 'CN-GS']),
			unit: any(['case', 'person']),
			n: 1 + Math.floor(next() * 50),
		}),
	).filter(({id}, i, all) => all.findIndex(other => other.id === id) === i);
}

test('of many that fit, each finds the partner that a look at every pair finds', () => {
	const empty = sample([]);
	for (let round = 0; round < 200; round++) {
		const [a, b] = [figures(empty, 'one', 1 + (round % 60)), figures(empty, 'two', 1 + ((round * 7) % 60))];
		const dataset = sample([...a, ...b]);
		const {pairs, onlyA, onlyB} = finish(match(dataset, a, b));
		const ids = (list: readonly Pair[]): string[] => list.map(([x, y]) => `${x.id} ${y.id}`);
		expect(ids(pairs), `round ${round}`).toEqual(ids(everyPair(dataset, a, b)));
		const paired = new Set(pairs.flat());
		expect(onlyA).toEqual(a.filter(own => !paired.has(own)));
		expect(onlyB).toEqual(b.filter(own => !paired.has(own)));
	}
});

test('among very many, no pair is looked at twice for being one of its kind', () => {
	const size = 4000;
	let looked = 0;
	const many = (report: string): Figure[] =>
		Array.from({length: size}, (_, i) => {
			const own = figure(report, {id: `${report}.${i}`, n: 1 + i});
			return new Proxy(own, {
				get(target, name) {
					looked++;
					return Reflect.get(target, name);
				},
			});
		});
	const [a, b] = [many('one'), many('two')];
	const {pairs} = finish(match(sample([]), a, b));
	expect(pairs).toHaveLength(size);
	expect(looked).toBeLessThan(size * 100);
});
