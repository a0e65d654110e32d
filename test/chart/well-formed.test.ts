import {expect, test} from 'vitest';
import {assertWellFormed} from './well-formed.ts';

test.each([
	'<a>x & y</a>',
	'<a>1 < 2</a>',
	'<a b="<"/>',
	'<a><b></a></b>',
	'<a>',
	'<a/><b/>',
	'<a>\u0007</a>',
	'<a b=c/>',
	'<a/> tail',
])('the check itself finds the fault in %j', xml => {
	expect(() => assertWellFormed(xml)).toThrow();
});

test('the check itself lets good XML through', () => {
	assertWellFormed(`<?xml version="1.0"?>\n<a b="1" c='2'><d/>x &amp; &#39;y&#39;</a>\n`);
});
