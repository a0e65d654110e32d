/** The convention on bounds, said wherever an interval is shown. */
import type {Both, Bound, Figure, Lang} from '../model/types.ts';
import {both} from './words.ts';

const READINGS: Readonly<Record<Exclude<Bound, 'exact'>, Both>> = {
	at_least: both(
		'“more than n” reaches from n up to, not including, the next unit of its last digit printed (more than 22,000: 22,000 to under 23,000)',
		'“超过n”（n余）读作不小于n、不足末位有效数字的下一单位（超过2.2万：2.2万至不足2.3万）',
	),
	about: both('“about n” reaches half such a unit to either side', '“约n”读作上下各半个单位'),
	nearly: both('“nearly n” lies at most one such unit below n', '“近n”读作不足n、至多差一个单位'),
	at_most: both('“at most n” reaches from 0 to n', '“至多n”读作0至n'),
};

/** One sentence on the bounds that these figures have; undefined where all are exact. */
export function conventionText(figures: readonly Figure[], lang: Lang): string | undefined {
	const readings = Object.entries(READINGS).flatMap(([bound, words]) =>
		figures.some(figure => figure.bound === bound) ? [words[lang]] : [],
	);
	if (readings.length === 0) {
		return undefined;
	}
	return lang === 'zh' ? `约定：${readings.join('；')}。` : `Convention: ${readings.join('; ')}.`;
}
