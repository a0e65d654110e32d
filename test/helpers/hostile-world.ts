/** The five reports with names and words that try a screen: wide, joined, stacked, steering, endless, empty. */

import {loadBundled} from '../../src/dataset/load.ts';
import {indexTables} from '../../src/model/dataset.ts';
import {ofTier} from '../../src/query/of-tier.ts';
import {createWorld, loadSearch} from '../../src/tui/runtime/world.ts';
import type {World} from '../../src/tui/state/world.ts';

const WORDS = [
	'👩‍👩‍👧‍👦🏳️‍🌈 family',
	'e\u0301\u0302\u0303\u0304\u0305 stacked',
	'酒泉市公安局侦破网络暴力催收案件'.repeat(6),
	'\u001B[31mred\u001B[0m\u0007 steering',
	'\u202Eright to left\u202C مرحبا שלום',
	'zero\u200Bwidth\uFEFF\u00ADsoft',
	'ｆｕｌｌ ｗｉｄｔｈ ﾊﾝｶｸ',
	'한글 조합 각',
	'🇨🇳🇨🇳🇨 flags 1️⃣',
	'tab\tand\nline\r\nends',
	'W'.repeat(400),
	'',
	'नमस्ते ക്ഷ ไทยกำ',
];

/** Every text that a person reads becomes a hostile one; ids, numbers and dates stay. */
function spoiled(value: unknown, key: string, next: () => string): unknown {
	if (Array.isArray(value)) {
		return value.map(item => spoiled(item, key, next));
	}
	if (typeof value === 'object' && value !== null) {
		return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, spoiled(own, name, next)]));
	}
	return typeof value === 'string' &&
		['en', 'zh', 'exact', 'note', 'reason', 'printed', 'aliases'].includes(key)
		? next()
		: value;
}

let n = 0;
const next = (): string => WORDS[n++ % WORDS.length] ?? '';
const {tables} = ofTier(loadBundled(), 'primary');
const own = Object.fromEntries(
	Object.entries(tables).map(([name, rows]) => [name, spoiled(rows, '', next)]),
) as typeof tables;

/** Only the words differ from the reports'. */
export const hostileWorld: World = createWorld(indexTables(own));
await loadSearch(hostileWorld);
