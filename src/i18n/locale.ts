/** Apart from the texts, for a command that has none must not read them. */
import type {Lang} from '../model/types.ts';

/** The language that the environment asks for; English unless it is Chinese. */
export function localeLang(env: Readonly<Record<string, string | undefined>>): Lang {
	const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
	return /^zh/i.test(locale) ? 'zh' : 'en';
}
