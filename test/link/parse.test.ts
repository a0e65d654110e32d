import {describe, expect, test} from 'vitest';
import {type Link, plainLink} from '../../src/link/link.ts';
import {type LinkOptions, parseLink} from '../../src/link/parse.ts';
import {linkWords, shellLine} from '../../src/link/words.ts';
import {shellWords} from '../helpers/shell-words.ts';

const parse = (view: string, own: LinkOptions = {}): Link | undefined => parseLink({view, ...own});

test('no option asks for no view', () => {
	expect(parseLink({})).toBeUndefined();
	expect(parseLink({open: false})).toBeUndefined();
});

test.each([
	['campaigns', {}],
	['cases/mps-2018.jiuquan-loan', {row: ['mps-2018.jiuquan-loan']}],
	['cases/a/a.b', {row: ['a'], figure: {id: 'a.b', nth: 1}, open: true}],
	['metrics/cases_solved/a.b:2', {row: ['cases_solved'], figure: {id: 'a.b', nth: 2}, open: true}],
	['compare:a,b', {sides: {a: 'a', b: 'b'}}],
	['compare:a,b/a.x,b.x', {sides: {a: 'a', b: 'b'}, row: ['a.x', 'b.x']}],
	['compare/a.x', {row: ['a.x']}],
	['compare:2018-02/2018-08,2021/2021', {sides: {a: '2018-02/2018-08', b: '2021/2021'}}],
	[
		'compare:2018-02/2018-08,b/a.x/a.x',
		{sides: {a: '2018-02/2018-08', b: 'b'}, row: ['a.x'], figure: {id: 'a.x', nth: 1}, open: true},
	],
] as const)('%s is read', (view, expected) => {
	const link = parse(view);
	expect(link).toEqual({...plainLink(link?.pane ?? 'campaigns'), ...expected});
	expect(parse(linkWords(link as Link)[1] ?? '')).toEqual(link);
});

describe('what is wrong is told with what is right', () => {
	test.each([
		[{view: 'campains'}, 'not "campains"; did you mean "campaigns"?'],
		[{view: 'cases:a,b'}, 'compare:A,B'],
		[{view: 'compare:a'}, 'compare:A,B'],
		[{view: 'compare:a,b,c'}, 'compare:A,B'],
		[{view: 'cases/a/b/c'}, 'PANE/ID/FIGURE'],
		[{view: 'cases//b'}, 'PANE/ID'],
		[{view: ''}, '--view takes campaigns'],
		[{view: 'cases', sort: 'value'}, '--sort takes date, suspects, money, place, crime'],
		[{view: 'cases', sort: 'plase'}, 'did you mean "place"?'],
		[{split: '5'}, 'from 10 to 90'],
		[{split: 'wide'}, 'from 10 to 90'],
		[{scroll: 'lst:3'}, 'did you mean "list"?'],
		[{scroll: 'list:-1'}, '--scroll list takes a whole number'],
		[{hit: '2'}, 'give --search too'],
		[{search: 'a', hit: '0'}, '--hit takes a whole number'],
	] as const)('%j', (options, message) => {
		expect(() => parseLink(options)).toThrow(message);
	});
});

test.each([
	"it's",
	'$(rm -rf x) `x` "y" \\ !z',
	'净网 2018',
	'*?[a]{b}~',
	'-x',
	'a\nb',
	'',
	'#',
	'a=b;c&d|e<f>g',
])('a shell reads back what was quoted: %j', word => {
	expect(shellWords(shellLine(['explorer', word]))).toEqual(['explorer', word]);
});
