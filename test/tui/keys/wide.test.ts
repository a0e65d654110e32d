/** Chinese input methods and other layouts lock nobody out. */
import {expect, test} from 'vitest';
import {start} from '../../helpers/explorer.ts';

test('full-width signs and digits are the keys they stand for', () => {
	expect(start().press('／').state.overlay?.kind).toBe('search');
	expect(start().press('、').state.overlay?.kind).toBe('search');
	expect(start().press('？').state.overlay?.kind).toBe('help');
	expect(start().press('：').state.overlay?.kind).toBe('palette');
	expect(start().press('３').state.pane).toBe('cases');
	expect(start().press('＋').state.zoom).toBe(true);
	expect(start().press('2', '【').state.pane).toBe('campaigns');
	expect(start().press('2', 'j', '\u3000').state.collection.items).toHaveLength(1);
});

test('in a text field they stay what they are', () => {
	expect(start().press('/', '：', '３').state.overlay).toMatchObject({field: {text: '：３'}});
});

test('a letter of another script names the ways that need none', () => {
	for (const letter of ['酒', 'й', 'λ']) {
		const {message} = start().press(letter).state;
		expect(message?.text).toBe(
			`${letter} is no key here: F1 helps, Ctrl+P lists all commands, whatever your input method.`,
		);
	}
	expect(start({lang: 'zh'}).press('酒').state.message?.text).toContain('按Ctrl+P列出全部命令');
});

test('a Latin letter without a command is only unbound', () => {
	expect(start().press('z').state.message?.text).toBe('z does nothing here; ? shows the keys.');
});

test('the palette is searched in Chinese, and in full-width letters', () => {
	const first = (text: string, lang: 'en' | 'zh') => start({lang}).press('f2').type(text).lines()[5];
	expect(first('复制数据', 'zh')).toContain('复制');
	expect(first('帮助', 'en')).toContain('Help');
	expect(first('ｈｅｌｐ', 'en')).toContain('Help');
});
