/** A record named by the whole query comes before those that merely hold its words. */
import type {Field} from './documents.ts';

/** Its name only begins with the query: a nudge, for equals. */
const BEGINS = 0.5;

const isName = ({name}: Field): boolean => name === 'label' || name === 'labelZh' || name === 'id';

/** @param whole the query's words, as they were meant, between single spaces */
export function nameBonus(fields: readonly Field[], whole: string): number {
	const squeezed = whole.replaceAll(' ', '');
	let bonus = 0;
	for (const field of fields) {
		if (!isName(field)) {
			continue;
		}
		const {core, sound} = field.prepared;
		if (core === whole || (sound?.whole && sound.joined === squeezed)) {
			bonus = Math.max(bonus, field.weight);
		} else if (core.startsWith(whole)) {
			bonus = Math.max(bonus, BEGINS);
		}
	}
	return bonus;
}
