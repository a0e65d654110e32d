/** Our count of cells against string-width's, which knows more terminals than we do. */
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {readBundled} from '../../src/dataset/load.ts';
import {cells} from '../../src/text/cells.ts';

const same = (text: string): void => {
	expect(cells(text), JSON.stringify(text)).toBe(stringWidth(text));
};

test('every text of the dataset is as wide as string-width says', () => {
	const seen = new Set<string>();
	const walk = (value: unknown): void => {
		if (typeof value === 'string') {
			seen.add(value);
		} else if (value !== null && typeof value === 'object') {
			Object.values(value).forEach(walk);
		}
	};
	walk(readBundled());
	expect(seen.size).toBeGreaterThan(1000);
	for (const text of seen) {
		same(text);
	}
});

test.each([
	'plain ASCII',
	'净网2018，酒泉“5·30”案',
	'ｆｕｌｌ ｗｉｄｔｈ　％',
	'e\u0301clair nai\u0308ve',
	'👩‍👩‍👧‍👦 family',
	'👍🏽 hand',
	'🇨🇳 flag',
	'1️⃣ keycap, 1⃣ without its selector',
	'☎️ and ☎',
	'© ® ™ ↔ ▪ ◾ ㊗ 〰',
	'ｶﾞ halfwidth',
	'가 and 각 in letters: \u1100\u1161\u11A8',
	'\u1112\u1161\u11AB\u1100\u1173\u11AF',
	'zero\u200Bwidth\u2060joiner\uFEFF',
	'हिन्दी',
	'ไทยกำ',
	'a\u00ADb',
	'a\u{E0061}b',
	'…—·×▸●█░─│╭',
])('%s', same);

test('any two characters side by side are as wide as string-width says', () => {
	// Seeded, so that a failure can be repeated.
	let seed = 7;
	const random = (n: number): number => {
		seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
		return seed % n;
	};
	const ranges = [
		[0x20, 0x7e],
		[0xa0, 0x24f],
		[0x300, 0x36f],
		[0x2010, 0x27bf],
		[0x3000, 0x30ff],
		[0x4e00, 0x9fff],
		[0xff01, 0xff9f],
		[0x1f300, 0x1f64f],
	] as const;
	for (let i = 0; i < 4000; i++) {
		const pick = (): string => {
			const [from, to] = ranges[random(ranges.length)] ?? [0x20, 0x7e];
			return String.fromCodePoint(from + random(to - from + 1));
		};
		same(pick() + pick());
	}
});
