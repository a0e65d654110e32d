/** Units as things with names, so that `unit:yuan` and `unit:起` find them. */
import type {Dataset} from '../model/dataset.ts';
import type {Unit} from '../model/types.ts';
import type {Named} from './names.ts';

const known = new WeakMap<readonly Unit[], readonly Named[]>();

export function unitNames(dataset: Dataset): readonly Named[] {
	const {units} = dataset.tables;
	const found =
		known.get(units) ??
		units.map(({id, plural, noun, measure}) => ({
			id,
			label: noun,
			aliases: [plural, measure, ...(id === 'CNY' ? ['yuan', 'RMB', '元', '人民币'] : [])],
		}));
	known.set(units, found);
	return found;
}
