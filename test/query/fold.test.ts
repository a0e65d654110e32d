import {expect, test} from 'vitest';
import {fold, foldsInPlace} from '../../src/query/fold.ts';

test('text that folds in place keeps the place of every character', () => {
	let count = 0;
	for (let code = 0x20; code < 0x10000; code++) {
		const char = String.fromCharCode(code);
		if (foldsInPlace(char)) {
			count++;
			expect(fold(char), char).toHaveLength(1);
			expect(fold(`a${char}b`), char).toBe(`a${fold(char)}b`);
		}
	}
	expect(count).toBeGreaterThan(20_000);
});

test.each(['é', 'ﬁ', '👩‍👩‍👧', '\u0301', '㎞'])('%j does not', text => {
	expect(foldsInPlace(text)).toBe(false);
});
