/**
 * `node bench/dataset.mjs RECORDS FILE`: a valid dataset of so many cases and figures, always the same, to
 * open with `--data`. Terms (areas, categories, metrics) are the bundled ones.
 */
import {closeSync, openSync, readFileSync, writeSync} from 'node:fs';
import {random, vocabularies, zipf} from './search/data.mjs';

const [size, file] = [Number(process.argv[2]), process.argv[3]];
if (!(size >= 10) || !file) {
	console.error('usage: node bench/dataset.mjs RECORDS FILE');
	process.exit(2);
}

const bundled = name => JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8'));
const areas = bundled('areas').map(({id}) => id);
const categories = bundled('categories').map(({id}) => id);
const words = vocabularies(2018);
const next = random(2021);
const [en, zh] = [zipf(words.english, next), zipf(words.chinese, next)];
const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
const any = list => list[Math.floor(next() ** 2 * list.length)];
const say = (least, most) => {
	const count = whole(least, most);
	return {
		en: Array.from({length: count}, en).join(' '),
		zh: Array.from({length: count}, zh).join(''),
	};
};
const titled = ({en: text, zh: own}) => ({en: text[0].toUpperCase() + text.slice(1), zh: own, pinyin: ''});
const none = {en: '', zh: ''};

const [CASES, REPORTS, CAMPAIGNS] = [Math.round(size * 0.4), 240, 60];
const pad = (n, width = 2) => String(n).padStart(width, '0');
const spanOf = year => {
	const [start, end] = [whole(1, 12), whole(1, 12)].sort((a, b) => a - b);
	return {
		start: `${year}-${pad(start)}`,
		end: `${year}-${pad(end)}`,
		basis: 'stated',
		note: null,
		noteZh: null,
	};
};

function* campaigns() {
	for (let i = 0; i < CAMPAIGNS; i++) {
		yield {
			id: `campaign-${i}`,
			parent: i >= 20 ? `campaign-${i % 20}` : null,
			label: titled(say(2, 4)),
			aliases: [],
			reports: [],
			area: 'CN',
			period: spanOf(2000 + (i % 20)),
			summary: say(8, 20),
		};
	}
}

function* reports() {
	for (let i = 0; i < REPORTS; i++) {
		const year = 2000 + (i % 20);
		yield {
			id: `report-${i}`,
			tier: 'primary',
			label: titled(say(2, 4)),
			title: say(4, 8),
			publisher: 'mps',
			carrier: none,
			source: {file: null, sha256: null, length: null, language: 'zh', translation: 'none'},
			published: {date: `${year}-12`, basis: 'stated', note: null, noteZh: null, source: null, url: null},
			area: any(areas),
			period: spanOf(year),
			campaign: i % 4 === 0 ? null : `campaign-${i % CAMPAIGNS}`,
			quality: {rating: 'original', note: none},
			summary: say(8, 20),
		};
	}
}

const reportOf = i => Math.floor((((i * 2_654_435_761) % 2 ** 32) / 2 ** 32) * REPORTS);

function* cases() {
	for (let i = 0; i < CASES; i++) {
		const report = reportOf(i);
		yield {
			id: `case-${i}`,
			report: `report-${report}`,
			campaign: report % 4 === 0 ? null : `campaign-${report % CAMPAIGNS}`,
			label: titled(say(3, 6)),
			aliases: [],
			category: any(categories),
			area: any(areas),
			place: say(1, 2),
			period: spanOf(2000 + (report % 20)),
			people: [],
			summary: say(8, 20),
		};
	}
}

/** Three for every two cases: suspects of each, money of every second. */
function* figures() {
	for (let i = 0; i < size - CASES; i++) {
		const money = i >= CASES;
		const number = money ? (i - CASES) * 2 : i;
		const report = reportOf(number);
		const value = Math.floor(10 ** (1 + next() * (money ? 7 : 3)));
		yield {
			id: `case-${number}.${money ? 'funds_involved' : 'suspects_arrested'}`,
			report: `report-${report}`,
			campaign: report % 4 === 0 ? null : `campaign-${report % CAMPAIGNS}`,
			case: `case-${number}`,
			source: null,
			metric: money ? 'funds_involved' : 'suspects_arrested',
			category: any(categories),
			area: any(areas),
			level: 'case',
			period: spanOf(2000 + (report % 20)),
			kind: money ? 'money' : 'count',
			unit: money ? 'CNY' : 'suspect',
			printed: String(value),
			printedValue: value,
			value,
			low: value,
			high: value,
			bound: 'exact',
			status: 'as_printed',
			reading: null,
			evidence: [],
			partOf: [],
			note: null,
			noteZh: null,
		};
	}
}

const out = openSync(file, 'w');
let open = '{';
for (const [name, rows] of Object.entries({
	reports: reports(),
	campaigns: campaigns(),
	cases: cases(),
	figures: figures(),
})) {
	let batch = `${open}"${name}":[`;
	let mark = '\n';
	for (const row of rows) {
		batch += mark + JSON.stringify(row);
		mark = ',\n';
		if (batch.length > 2 ** 20) {
			writeSync(out, batch);
			batch = '';
		}
	}
	writeSync(out, `${batch}\n]`);
	open = ',\n';
}
writeSync(out, '}\n');
closeSync(out);
