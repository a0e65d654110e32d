/** What a collection may be called: the name of its file, on every system. */
import type {Lang} from '../model/types.ts';

export const DEFAULT_NAME = 'default';

export const isName = (name: string): boolean =>
	/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,59}$/u.test(name) && !name.endsWith(' ');

/** What stands over a sheet: the name that a person gave, else what it is. */
export const titleOf = (name: string, lang: Lang): string =>
	name === DEFAULT_NAME ? (lang === 'zh' ? '所收集的数据' : 'Collected figures') : name;

/** Two names of one file, where the system tells no capitals apart. */
export const sameName = (a: string, b: string): boolean =>
	a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
