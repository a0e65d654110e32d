import {describe, expect, it} from 'vitest';
import {OSC52_LIMIT, osc52} from '../../src/clipboard/osc52.ts';

const payload = (sequence: string) => /^\u001B\]52;c;([A-Za-z0-9+/=]*)\u0007$/.exec(sequence)?.[1] ?? '';

describe('OSC 52', () => {
	it('carries the text, Chinese and newlines included', () => {
		const text = '侦破案件\n22,000';
		expect(Buffer.from(payload(osc52(text)!), 'base64').toString()).toBe(text);
	});

	it('refuses what is too long rather than cutting it', () => {
		expect(osc52('x'.repeat(OSC52_LIMIT))).toBeDefined();
		expect(osc52('x'.repeat(OSC52_LIMIT + 1))).toBeUndefined();
		expect(osc52('净'.repeat(OSC52_LIMIT / 3 + 1))).toBeUndefined();
	});

	it('goes through screen in pieces that screen lets pass, and arrives whole', () => {
		const text = 'y'.repeat(3000);
		const wrapped = osc52(text, 'screen')!;
		const pieces = wrapped.split('\u001B\\').slice(0, -1);
		expect(pieces.every(piece => piece.startsWith('\u001BP') && piece.length < 768)).toBe(true);
		const inner = pieces.map(piece => piece.slice(2)).join('');
		expect(inner).toBe(osc52(text));
	});

	it('goes through tmux in one piece, its escapes doubled', () => {
		const wrapped = osc52('净网', 'tmux')!;
		const [, inner = ''] = /^\u001BPtmux;(.*)\u001B\\$/s.exec(wrapped) ?? [];
		expect(inner.replaceAll('\u001B\u001B', '\u001B')).toBe(osc52('净网'));
	});
});
