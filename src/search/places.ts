/** Whether a word of a query is the name of a place: dropped, it would answer for somewhere else. */
import type {Dataset} from '../model/dataset.ts';
import {squeeze} from '../query/fold.ts';
import type {Clause} from './clause.ts';

export function placesOf({tables}: Dataset): (clause: Clause) => boolean {
	let names: ReadonlySet<string> | undefined;
	return ({norm}) => {
		names ??= new Set(
			tables.areas
				.flatMap(({label, aliases}) => [label.en, label.zh, label.pinyin, ...aliases])
				.map(name => squeeze(name)),
		);
		return names.has(squeeze(norm));
	};
}
