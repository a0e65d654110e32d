import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, describe, expect, it} from 'vitest';
import {build, buildTo} from '../../src/curate/index.ts';
import {pinyinOf} from '../../src/curate/pinyin.ts';
import {explorer} from '../commands/run.ts';
import {makeSeeds, swap} from './fixture.ts';

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) {
		rmSync(folder, {recursive: true});
	}
});

function seeds(options: Parameters<typeof makeSeeds>[0] = {}): ReturnType<typeof makeSeeds> {
	const made = makeSeeds(options);
	folders.push(made.folder);
	return made;
}

describe('a record becomes data', () => {
	it('with area, period, unit, interval and evidence filled in', async () => {
		const {tables} = await build(seeds().seeds);
		expect(tables.figures[0]).toMatchObject({
			id: 'made-up.cases_solved',
			area: 'CN',
			period: {start: '2030', end: '2030', basis: 'inferred'},
			kind: 'count',
			unit: 'case',
			printedValue: 1200,
			value: 1200,
			low: 1200,
			high: 1300,
			source: 'text.txt',
			evidence: [
				{start: 22, end: 43, paragraph: 1, headline: true},
				{start: 87, end: 108, paragraph: 3, headline: false},
			],
		});
		expect(tables.figures.map(({id}) => id)).toEqual([
			'made-up.cases_solved',
			'made-up.suspects_arrested',
			'made-up.insiders_arrested',
		]);
		expect(tables.figures[2]).toMatchObject({
			note: 'Among the suspects.',
			noteZh: '属于犯罪嫌疑人。',
			low: 35,
			high: 45,
		});
		expect(tables.periods).toMatchObject([{id: '2030', months: 12, reports: ['made-up']}]);
		expect(tables.metrics[0]?.label.pinyin).toBe('lv nv');
	});

	it('a case lends its area and date to its figures, and vague money keeps the interval it is given', async () => {
		const scene = `cases:
  - id: made-up.theft
    label: {en: Theft, zh: 盗窃案}
    category: cybercrime
    area: CN
    place: {en: Here, zh: 此地}
    date: {start: 2030-03, end: 2030-04-05, basis: stated}
    summary: {en: s, zh: 述}
figures:`;
		const {tables, problems} = await build(
			seeds({
				edit: record =>
					swap(
						'figures:',
						scene,
					)(swap('level: category', 'level: case\n    case: made-up.theft\n    unit: suspect')(record)),
			}).seeds,
		);
		expect(problems).toEqual([]);
		expect(tables.figures[2]?.period).toMatchObject({start: '2030-03', end: '2030-04-05', basis: 'stated'});
		expect(tables.cases[0]).toMatchObject({report: 'made-up', people: [], label: {pinyin: 'dao qie an'}});
	});

	it('a parallel report needs no text', async () => {
		const {problems, tables} = await build(
			seeds({
				edit: record =>
					record
						.replace('tier: primary', 'tier: parallel')
						.replace(/source:\n( {2}.*\n)+/, 'source: {language: zh, translation: none}\n')
						.replaceAll(/ {4}evidence:\n( {6}.*\n)+/g, '')
						.replace(/dismissed:\n.*\n/, ''),
			}).seeds,
		);
		expect(problems).toEqual([]);
		expect(tables.figures[0]).toMatchObject({source: null, evidence: []});
		expect(tables.reports[0]?.source).toEqual({
			file: null,
			sha256: null,
			length: null,
			language: 'zh',
			translation: 'none',
		});
	});
});

describe('building into a folder', () => {
	it('writes once, then finds nothing to do, and the descriptor tells the truth', async () => {
		const {seeds: from, out} = seeds();
		const first = await buildTo(from, out, {check: false});
		expect(first.problems).toEqual([]);
		expect(first.written).toContain('figures.json');
		expect(await buildTo(from, out, {check: false})).toMatchObject({written: []});
		expect(await buildTo(from, out, {check: true})).toEqual({problems: [], written: [], stale: []});
		const descriptor = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'));
		for (const {path, bytes, hash} of descriptor.resources) {
			const content = readFileSync(join(out, path));
			expect(content.length).toBe(bytes);
			expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
		}
		expect(readdirSync(out, {recursive: true}).filter(name => String(name).endsWith('.tmp'))).toEqual([]);
	});

	it('names what was changed by hand, what is missing and what nothing builds', async () => {
		const {seeds: from, out} = seeds();
		await buildTo(from, out, {check: false});
		writeFileSync(join(out, 'figures.json'), '[]\n');
		writeFileSync(join(out, 'left-over.json'), '[]\n');
		rmSync(join(out, 'schema', 'record.schema.json'));
		const {stale} = await buildTo(from, out, {check: true});
		expect(stale).toEqual(['figures.json', 'left-over.json', 'schema/record.schema.json']);
		expect(readFileSync(join(out, 'figures.json'), 'utf8')).toBe('[]\n');
	});

	it('--check ends with 1 where the data are not what the records build, and names the files', async () => {
		const {seeds: from, out} = seeds();
		const check = () => explorer(['build', from, '-o', out, '--check']);
		expect((await explorer(['build', from, '-o', out])).code).toBe(0);
		expect((await check()).code).toBe(0);
		writeFileSync(join(out, 'figures.json'), '[]\n');
		expect(await check()).toMatchObject({
			code: 1,
			talk: expect.stringMatching(/is not what .* builds: figures\.json; run "explorer build"/),
		});
	});

	it('writes nothing where there is a problem', async () => {
		const {seeds: from, out} = seeds({edit: swap('metric: cases_solved', 'metric: none')});
		mkdirSync(out);
		const {problems, written} = await buildTo(from, out, {check: false});
		expect(problems).toHaveLength(1);
		expect(written).toEqual([]);
		expect(readdirSync(out)).toEqual([]);
	});
});

describe('the data of this repository', () => {
	const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

	it('is what the seeds build', async () => {
		expect(await buildTo(at('seeds'), at('data'), {check: true})).toEqual({
			problems: [],
			written: [],
			stale: [],
		});
	});
});

it('pinyin has spaces, no tone marks, v for ü, and keeps what is not Chinese', () => {
	expect(pinyinOf('“净网2018”专项行动')).toBe('jing wang 2018 zhuan xiang xing dong');
	expect(pinyinOf('等保定级暨备案（GSM）')).toBe('deng bao ding ji ji bei an gsm');
	expect(pinyinOf('女律师')).toBe('nv lv shi');
});

it('characters of many readings are read by their word', () => {
	const words: Readonly<Record<string, string>> = {
		银行卡数: 'yin hang ka shu',
		专项行动: 'zhuan xiang xing dong',
		行业内部人员: 'hang ye nei bu ren yuan',
		重庆: 'chong qing',
		重大案件: 'zhong da an jian',
		兰州: 'lan zhou',
		成都: 'cheng du',
		陇南武都: 'long nan wu du',
		逾期还款: 'yu qi huan kuan',
		单某等人: 'shan mou deng ren',
	};
	expect(Object.fromEntries(Object.keys(words).map(word => [word, pinyinOf(word)]))).toEqual(words);
});
