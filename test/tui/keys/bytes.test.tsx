/** Keys read before Ink is there are those that Ink would have read; what is not certain is left for it. */
import {render} from 'ink-testing-library';
import {expect, test} from 'vitest';
import {keysOf} from '../../../src/tui/keys/bytes.ts';
import {functionKey, strokes} from '../../../src/tui/keys/stroke.ts';
import type {Core} from '../../../src/tui/runtime/core.ts';
import type {Store} from '../../../src/tui/runtime/store.ts';
import {useKeys} from '../../../src/tui/runtime/use-keys.ts';

function byInk(sent: string): string[] {
	const heard: string[] = [];
	const core = {
		functionKey,
		hear: (_: Store, ...event: Parameters<typeof strokes>) => void heard.push(...strokes(...event)),
		press: (_: Store, stroke: string) => void heard.push(stroke),
		paste: (_: Store, text: string) => void heard.push(`paste ${text}`),
	} as unknown as Core;
	function Reader() {
		useKeys(core, {} as Store);
		return null;
	}
	const {stdin, unmount} = render(<Reader />);
	stdin.write(sent);
	unmount();
	return heard;
}

const strokesOf = (sent: string): string[] => keysOf(sent).map(({stroke}) => stroke);
const bytesOf = (sent: string): string =>
	keysOf(sent)
		.map(({bytes}) => bytes)
		.join('');

const ESC = '\u001B';
const SINGLE = [
	...Array.from({length: 128}, (_, code) => String.fromCharCode(code)),
	...['é', 'ß', '电', '，', 'い', 'é'],
	...['A', 'B', 'C', 'D', 'H', 'F', 'Z', '1~', '3~', '4~', '5~', '6~', '15~', '24~', '[A'].map(
		name => `${ESC}[${name}`,
	),
	...['A', 'B', 'C', 'D', 'H', 'F', 'P', 'Q', 'R', 'S'].map(name => `${ESC}O${name}`),
];

test.each(SINGLE.filter(sent => bytesOf(sent) === sent))('the key %j is the one that Ink reads', sent => {
	expect(strokesOf(sent)).toEqual(byInk(sent));
});

test.each([
	'jjj',
	'/zhapian',
	'电信诈骗',
	'ab\u007F\u007Fc',
	'\tj\t',
	`j${ESC}[Bk${ESC}[A`,
	`${ESC}[B${ESC}[B${ESC}[B`,
	`${ESC}OB${ESC}[5~${ESC}[15~`,
])('so are keys that come at once: %j', sent => {
	expect(bytesOf(sent)).toBe(sent);
	expect(strokesOf(sent)).toEqual(byInk(sent));
});

test('letters, arrows and what is pressed first are among them', () => {
	expect(strokesOf('jG/ \r\t\u0003')).toEqual(['j', 'G', '/', 'space', 'enter', 'tab', 'ctrl+c']);
	expect(strokesOf(`${ESC}[B${ESC}[6~${ESC}OP`)).toEqual(['down', 'pagedown', 'f1']);
});

test.each([
	['an Escape, which may be the beginning of something', ESC],
	['half an arrow', `${ESC}[`],
	['a key with Alt', `${ESC}j`],
	['an arrow with Shift', `${ESC}[1;2A`],
	['what is pasted', `${ESC}[200~q${ESC}[201~`],
	['what a terminal reports', `${ESC}]11;rgb:0/0/0${ESC}\\`],
	['an emoji', '😀'],
	['a character that shows nothing', '​'],
	['Ctrl and a bracket', '\u001D'],
])('%s is left, and all that follows', (_, left) => {
	expect(bytesOf(`j${left}k`)).toBe('j');
});
