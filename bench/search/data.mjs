/** Seeded records, half English, half Chinese, with words as frequent as Zipf's law has them. */

/** mulberry32: small, fast, the same everywhere. @returns a function giving numbers from 0 to 1 */
export function random(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

const ONSETS = 'b c d f g h j k l m n p r s t v w st tr pr gr cl br sh th pl fr cr'.split(' ');
const VOWELS = 'a e i o u a e i o ea ou ai'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'st', 'ck', 'ng'];
const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'er', 'ion', 'al', 'ly'];

/** The 3 755 characters of GB 2312's first level, those that everybody reads. */
function commonCharacters() {
	const decoder = new TextDecoder('gb18030');
	const rows = Array.from({length: 0xd7 - 0xb0 + 1}, (_, row) =>
		Array.from({length: 94}, (_, cell) => decoder.decode(Uint8Array.of(0xb0 + row, 0xa1 + cell))),
	);
	return rows.flat().filter(character => /^\p{Script=Han}$/u.test(character));
}

function englishWord(next) {
	const pick = list => list[Math.floor(next() * list.length)];
	let word = '';
	for (let syllables = 1 + Math.floor(next() * 3); syllables > 0; syllables--) {
		word += pick(ONSETS) + pick(VOWELS) + pick(CODAS);
	}
	return word + pick(ENDINGS);
}

function chineseWord(next, characters) {
	let word = '';
	for (let length = next() < 0.75 ? 2 : 3; length > 0; length--) {
		word += characters[Math.floor(next() ** 2 * characters.length)];
	}
	return word;
}

/** Distinct words, most frequent first. */
function vocabulary(size, make) {
	const words = new Set();
	while (words.size < size) {
		words.add(make());
	}
	return [...words];
}

/** @returns a function that draws words, each with a chance of 1 over its rank */
export function zipf(words, next) {
	const cumulative = new Float64Array(words.length);
	let sum = 0;
	for (let i = 0; i < words.length; i++) {
		sum += 1 / (i + 1);
		cumulative[i] = sum;
	}
	return () => {
		const wanted = next() * sum;
		let [low, high] = [0, words.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (cumulative[middle] < wanted) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return words[low];
	};
}

/** English and Chinese words, most frequent first. */
export function vocabularies(seed) {
	const next = random(seed);
	const english = vocabulary(40_000, () => englishWord(next));
	const characters = commonCharacters();
	return {english, chinese: vocabulary(30_000, () => chineseWord(next, characters))};
}

/**
 * @param {number} size records; the first n of a larger set are the set of n
 * @returns {{id: string, type: string, fields: {text: string, weight: number}[]}[]}
 */
export function generate(size, seed = 2018) {
	const {english, chinese} = vocabularies(seed);
	const next = random(seed + 1);
	const [en, zh] = [zipf(english, next), zipf(chinese, next)];
	const many = (least, most) => least + Math.floor(next() * (most - least + 1));
	const number = () => String(Math.floor(10 ** (1 + next() * 5)));
	return Array.from({length: size}, (_, i) => {
		const latin = i % 2 === 0;
		const say = (count, join) => Array.from({length: count}, latin ? en : zh).join(join);
		const title = latin ? say(many(3, 6), ' ') : say(many(3, 6), '');
		const body = latin
			? `${say(many(4, 9), ' ')}, ${number()} ${say(many(3, 8), ' ')}.`
			: `${say(many(4, 9), '')}，${number()}${say(many(3, 8), '')}。`;
		return {
			id: `r${i}`,
			type: 'record',
			fields: [
				{text: title, weight: 10},
				{text: body, weight: 2},
			],
		};
	});
}

/** Bytes of all texts in UTF-8. */
export const textBytes = records =>
	records.reduce((sum, {fields}) => sum + fields.reduce((n, {text}) => n + Buffer.byteLength(text), 0), 0);
