import {expect, test} from 'vitest';
import {webAddress} from '../../src/text/link.ts';

test.each([
	['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
	['http://example.org/净网', 'http://example.org/%E5%87%80%E7%BD%91'],
	['see https://example.org', undefined],
	['https://example.org and more', undefined],
	['javascript:alert(1)', undefined],
	['file:///etc/passwd', undefined],
	['https://example.org/\u001B]8;;evil', undefined],
	['https://example.org/\u0007', undefined],
	['https://', undefined],
	['', undefined],
])('%j may be opened as %s', (text, address) => {
	const found = webAddress(text);
	if (address === undefined) {
		// Whatever is made of it, no control character is left in it.
		expect(found ?? '').toMatch(/^[\u0021-\u007E]*$/);
	} else {
		expect(found).toBe(address);
	}
});

test('what is no address of the web is none', () => {
	expect(['javascript:alert(1)', 'file:///x', 'see https://example.org', 'https://'].map(webAddress)).toEqual(
		[undefined, undefined, undefined, undefined],
	);
});
