import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {tooDeepAt} from '../../src/dataset/yaml-depth.ts';

it.each([
	['brackets', '['.repeat(1000)],
	['braces with keys', '{a: '.repeat(1000)],
	['lists in one line', `x:\n  ${'- '.repeat(1000)}y`],
	['keys in one line', '? '.repeat(1000)],
	['steps to the right', Array.from({length: 300}, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
])('%s without end are seen before they are parsed', (_name, text) => {
	expect(tooDeepAt(text)).toBeGreaterThan(0);
});

it.each(['mps-2018', 'gansu-2022'])('the record of %s is as deep as people write', name => {
	const url = new URL(`../../seeds/${name}.yaml`, import.meta.url);
	expect(tooDeepAt(readFileSync(url, 'utf8'))).toBeUndefined();
});

it('rules, negative numbers and brackets that are closed are no levels', () => {
	expect(tooDeepAt(`${'-'.repeat(500)}\n- -1\n${'[x], '.repeat(500)}`)).toBeUndefined();
});
