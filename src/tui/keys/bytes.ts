/**
 * Keys read from what a terminal sends, for the moment before Ink is there to read them. Only what is
 * certain: whatever else there is, and all that follows it, is left for Ink, and a test holds the two together.
 */
import {graphemes} from '../../text/width.ts';
import {functionKey, strokes} from './stroke.ts';

const NAMED: Readonly<Record<string, string>> = {
	'[A': 'up',
	'[B': 'down',
	'[C': 'right',
	'[D': 'left',
	'[H': 'home',
	'[F': 'end',
	OA: 'up',
	OB: 'down',
	OC: 'right',
	OD: 'left',
	OH: 'home',
	OF: 'end',
	'[1~': 'home',
	'[4~': 'end',
	'[5~': 'pageup',
	'[6~': 'pagedown',
	'[3~': 'delete',
	'[Z': 'shift+tab',
};

// Not among them: Backspace as Ctrl+H, line feeds, and what is no letter with Ctrl.
const PLAIN = /^[\u0001-\u0006\u0009\u000B-\u000D\u000E-\u001A\u0020-\u007F\u00A0-\uFFFF]+/u;
const ESCAPE = 0x1b;
/** What follows an Escape that it belongs to. */
const SEQUENCE = /^(?:O[A-Z]|\[(?:\[[A-E]|[A-Z]|\d+~))/;

export type Key = {readonly stroke: string; readonly bytes: string};

/** @returns the keys at the head of what was sent, up to the first that is not certain */
export function keysOf(sent: string): Key[] {
	const keys: Key[] = [];
	for (let rest = sent; rest !== ''; ) {
		const [first] = rest.charCodeAt(0) === ESCAPE ? fromSequence(rest) : fromText(rest);
		if (!first) {
			break;
		}
		keys.push(first);
		rest = rest.slice(first.bytes.length);
	}
	return keys;
}

function fromSequence(text: string): Key[] {
	const [name = ''] = SEQUENCE.exec(text.slice(1)) ?? [];
	const bytes = text.slice(0, name.length + 1);
	const stroke = NAMED[name] ?? functionKey(bytes);
	return stroke === undefined ? [] : [{stroke, bytes}];
}

function fromText(text: string): Key[] {
	const [plain = ''] = PLAIN.exec(text) ?? [];
	const [bytes = ''] = graphemes(plain);
	return strokes(bytes, {}).map(stroke => ({stroke, bytes}));
}
