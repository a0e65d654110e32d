/** Filters of a query for the index: names and choices as tokens, numbers, dates and negations as questions. */
import type {Dataset, Found} from '../model/dataset.ts';
import type {RecordType} from '../model/types.ts';
import {namedIds} from '../query/field-kinds.ts';
import {FIELDS} from '../query/fields.ts';
import {matchesFilter} from '../query/run.ts';
import type {Filter} from '../query/types.ts';
import {tokenRange} from './index-core/dictionary.ts';
import {type Node, setAtom} from './index-core/nodes.ts';
import type {CoreIndex} from './index-core/types.ts';
import {facet} from './namespaces.ts';

export type Compiled = {
	readonly nodes: readonly Node[];
	/** Asked about a record by its place; undefined where the nodes say it all. */
	readonly test: ((place: number) => boolean) | undefined;
	/** The same for the same filters. */
	readonly key: string;
};

function facetNode(index: CoreIndex, field: string, ids: readonly string[]): Node {
	const tokens = [...new Set(ids)].map(id => tokenRange(index, facet(field, id)));
	const places = tokens.filter(({low, high}) => low < high).map(({low}) => low);
	const atom = setAtom(index, Uint32Array.from(places).sort());
	return [{tier: 0, atoms: [atom], nodes: [], check: null, edits: 0, quality: 1}];
}

/** Words that follow a filter are typed letter by letter: what it said of each record is kept. */
const REMEMBERED = 8;
const [YES, NO] = [1, 2];

export type FilterCompiler = (
	filters: readonly Filter[],
	types: readonly RecordType[] | undefined,
) => Compiled;

export function createFilterCompiler(
	index: CoreIndex,
	dataset: Dataset,
	records: readonly Found[],
): FilterCompiler {
	const known = new Map<string, Uint8Array>();

	const asks = (filter: Filter): ((place: number) => boolean) => {
		const key = keyOf(filter);
		let said = known.get(key);
		if (!said) {
			said = new Uint8Array(index.size);
			if (known.size >= REMEMBERED) {
				known.delete(known.keys().next().value!);
			}
			known.set(key, said);
		}
		const answers = said;
		return place => {
			if (answers[place] === 0) {
				answers[place] = matchesFilter(records[place]!, filter, dataset) ? YES : NO;
			}
			return answers[place] === YES;
		};
	};

	return (filters, types) => {
		const nodes: Node[] = types ? [facetNode(index, 'type', types)] : [];
		const asked: Array<(place: number) => boolean> = [];
		for (const filter of filters) {
			const field = FIELDS.find(({key}) => key === filter.field);
			if (!field) {
				continue;
			}
			if (!filter.not && (field.kind === 'names' || field.kind === 'choice')) {
				nodes.push(facetNode(index, field.key, namedIds(field, filter, dataset)));
			} else {
				nodes.push(facetNode(index, 'type', field.applies));
				asked.push(asks(filter));
			}
		}
		return {
			nodes,
			test: asked.length === 0 ? undefined : place => asked.every(ask => ask(place)),
			key: [...(types ?? []), ...filters.map(keyOf)].join(' '),
		};
	};
}

const keyOf = ({field, op, value, not}: Filter): string => `${not ? '!' : ''}${field}${op}${value}`;
