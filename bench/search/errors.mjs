/** Ways to err that the search was not made with in mind: each takes a word and gives it misspelt. */
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Letters that lie next to it on the keyboard. */
function neighbours(letter) {
	const row = KEYS.findIndex(keys => keys.includes(letter));
	const at = KEYS[row].indexOf(letter);
	return [KEYS[row][at - 1], KEYS[row][at + 1], KEYS[row - 1]?.[at], KEYS[row + 1]?.[at]].filter(Boolean);
}

const any = (list, next) => list[Math.floor(next() * list.length)];
const place = (word, next, from = 0) => from + Math.floor(next() * (word.length - from));

export const ERRORS = {
	'two letters swapped'(word, next) {
		const places = [...word].map((_, i) => i).filter(i => i > 0 && word[i] !== word[i - 1]);
		const at = any(places, next);
		return word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
	},
	'first letter missing': word => word.slice(1),
	'first letter wrong': (word, next) => any(neighbours(word[0]), next) + word.slice(1),
	'a letter doubled'(word, next) {
		const at = place(word, next);
		return word.slice(0, at) + word[at] + word.slice(at);
	},
	'a neighbouring key'(word, next) {
		const at = place(word, next, 1);
		return word.slice(0, at) + any(neighbours(word[at]), next) + word.slice(at + 1);
	},
	'two errors'(word, next) {
		const once = ERRORS['a neighbouring key'](word, next);
		return ERRORS['a letter doubled'](once, next);
	},
};

/** Finals that the south of China does not tell apart, and the initials. */
const SOUNDS = [
	[/ang(?![a-z])/, 'an'],
	[/eng(?![a-z])/, 'en'],
	[/ing(?![a-z])/, 'in'],
	[/an(?![a-z])/, 'ang'],
	[/en(?![a-z])/, 'eng'],
	[/in(?![a-z])/, 'ing'],
	[/^zh/, 'z'],
	[/^ch/, 'c'],
	[/^sh/, 's'],
	[/^n/, 'l'],
	[/^l/, 'n'],
];

/** @param {string} pinyin syllables between spaces; @returns it with one syllable wrong, or null where none can be */
export function misheard(pinyin, next) {
	const syllables = pinyin.split(' ');
	const wrong = syllables.flatMap((syllable, i) =>
		SOUNDS.filter(([from]) => from.test(syllable)).map(([from, to]) =>
			syllables.map((own, k) => (k === i ? syllable.replace(from, to) : own)).join(''),
		),
	);
	return wrong.length === 0 ? null : any(wrong, next);
}
