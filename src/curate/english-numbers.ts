/** English number words: "nine", "twenty-five thousand", "nine hundred and four", "half a million", "tens of thousands". */

const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
	(
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
		'sixteen seventeen eighteen nineteen'
	)
		.split(' ')
		.map((word, n) => [word, n]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
	'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
export const SCALES: Readonly<Record<string, number>> = {
	dozen: 12,
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
};
const ORDINALS =
	'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|twentieth|hundredth|half';

const units = Object.keys({...SMALL, ...TENS}).join('|');
const scales = Object.keys(SCALES).join('|');

/** "tens of thousands", "hundreds of millions", "dozens": a quantity whose digits are not said. */
export const VAGUE = String.raw`\b(?:tens|dozens|hundreds|thousands|millions|billions)(?:\s+of\s+(?:${scales})s?)*\b`;
const HALF = String.raw`\b(?:(?:${units})\s+and\s+a\s+)?half(?:\s+an?\s+|\s*-\s*|\s+)(?:${scales})\b`;
export const WORDS = String.raw`${HALF}|\b(?:${units}|${scales})(?:(?:(?<=${scales})\s+and\s+|\s*-\s*|\s+)(?:${units}|${scales}))*\b`;
export const ORDINAL = String.raw`\b(?:${ORDINALS})\b`;

/** @returns the number the words say, or null where they are not a number (ordinals, "tens of …") */
export function englishValue(words: string): number | null {
	const half = new RegExp(String.raw`^(?:(${units})\s+and\s+a\s+)?half\W+(?:an?\s+)?(${scales})$`, 'iu').exec(
		words,
	);
	if (half) {
		const whole = half[1] === undefined ? 0 : englishValue(half[1]);
		return whole === null ? null : (whole + 0.5) * (SCALES[half[2]?.toLowerCase() ?? ''] ?? 1);
	}
	let total = 0;
	let part: number | null = null;
	for (const word of words.toLowerCase().split(/[\s-]+/)) {
		const n = SMALL[word] ?? TENS[word];
		const scale = SCALES[word];
		if (n !== undefined) {
			// "two three" is no number: units follow tens, and both follow hundreds.
			const room = part === null || part % (n < 10 ? 10 : 100) === 0;
			if (!room || (part !== null && n === 0)) {
				return null;
			}
			part = (part ?? 0) + n;
		} else if (scale !== undefined && scale <= 100) {
			part = (part ?? 1) * scale;
		} else if (scale !== undefined) {
			total += (part ?? 1) * scale;
			part = 0;
		} else if (word !== 'and') {
			return null;
		}
	}
	return total + (part ?? 0);
}
