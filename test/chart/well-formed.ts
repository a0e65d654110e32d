/** Throws where a text is no well-formed XML: enough of the rules to catch whatever escaping could get wrong. */
const NAME = '[A-Za-z_:][\\w:.-]*';
const TOKEN = new RegExp(
	`<\\?xml[^?]*\\?>|<!DOCTYPE html>|<!\\[CDATA\\[.*?\\]\\]>|</(?<close>${NAME})\\s*>|<(?<open>${NAME})(?<attributes>(?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(?<empty>/?)>|(?<text>[^<]+)|(?<bad><)`,
	'gsy',
);
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

export function assertWellFormed(xml: string): void {
	const stack: string[] = [];
	let roots = 0;
	const fail = (what: string, at: number): never => {
		throw new Error(`${what} at ${at}: ${xml.slice(Math.max(0, at - 60), at + 60)}`);
	};
	const control = xml.search(FORBIDDEN);
	if (control >= 0) {
		fail('a character that XML has no place for', control);
	}
	for (const {0: token, index, groups = {}} of xml.matchAll(TOKEN)) {
		const {open, close, attributes = '', empty, text, bad} = groups;
		if (bad !== undefined) {
			fail('a stray <', index);
		}
		if (REFERENCE.test(text ?? attributes) || text?.includes(']]>')) {
			fail('an unescaped sign', index);
		}
		if (text?.trim() && stack.length === 0) {
			fail('text outside the root', index);
		}
		if (open !== undefined) {
			roots += stack.length === 0 ? 1 : 0;
			if (empty !== '/') {
				stack.push(open);
			}
		} else if (close !== undefined && stack.pop() !== close) {
			fail(`</${close}> closes nothing`, index);
		}
		if (index + token.length === xml.length && (stack.length > 0 || roots !== 1)) {
			fail('an element left open, or several roots', index);
		}
	}
}
