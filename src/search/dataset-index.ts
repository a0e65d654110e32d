/** The index over a dataset: words, the sound of Chinese names, whole names, and what records belong to. */
import type {Dataset, Found} from '../model/dataset.ts';
import {FIELDS} from '../query/fields.ts';
import {fold} from '../query/fold.ts';
import type {Steps} from '../steps/steps.ts';
import {createAnalyzer} from './analyze.ts';
import {ALL_WEIGHTS, textsOf} from './documents.ts';
import {buildIndex} from './index-core/build.ts';
import type {Interner} from './index-core/interner.ts';
import type {CoreIndex} from './index-core/types.ts';
import {facet, INITIALS, INNER_SOUND, LONG_SOUND, SOUND, SOUND_LENGTH, WHOLE} from './namespaces.ts';
import {LONGEST_NAME} from './normalize.ts';
import {type Readings, soundOf} from './pinyin.ts';
import {createRecent} from './recent.ts';
import {normalize} from './tokens.ts';

/** Names longer than this are not forgiven errors in their sound. */
const SYLLABLES = 6;
// Names of areas, metrics and reports are repeated in thousands of records.
const REMEMBERED = 4096;

const FACETS = FIELDS.filter(({kind}) => kind === 'names' || kind === 'choice');

const INNER_CODE = INNER_SOUND.charCodeAt(0);

/** Each token of the sound of a name is given to `push`. */
function soundTokens(
	folded: string,
	readings: Readings,
	interner: Interner,
	push: (token: number) => void,
): void {
	const sound = folded.length <= LONGEST_NAME ? soundOf(folded, readings) : null;
	if (!sound) {
		return;
	}
	const {joined, starts, initials} = sound;
	const forgiving = starts.length <= SYLLABLES && !joined.includes('?');
	push(interner.word(INITIALS + initials));
	push(interner.word(forgiving ? SOUND + joined : LONG_SOUND + joined.slice(0, SOUND_LENGTH)));
	for (const start of starts) {
		if (start > 0) {
			push(interner.part(joined, start, Math.min(joined.length, start + SOUND_LENGTH), INNER_CODE));
		}
	}
}

const isName = (name: string): boolean => name === 'label' || name === 'labelZh' || name === 'id';

/** @param records in the order of `everything` */
export function datasetSteps(
	dataset: Dataset,
	records: readonly Found[],
	readings: Readings,
): Steps<CoreIndex> {
	const known = createRecent<string, readonly number[]>(REMEMBERED);
	let analyze: ReturnType<typeof createAnalyzer> | undefined;

	const tokensOf = (text: string, interner: Interner): readonly number[] => {
		let tokens = known.get(text);
		if (!tokens) {
			analyze ??= createAnalyzer(interner);
			const folded = fold(text);
			const {ids, length} = analyze(folded);
			// Plain arrays: there are thousands, and small typed ones cost more than they save.
			const its: number[] = [];
			for (let i = 0; i < length; i++) {
				its.push(ids[i]!);
			}
			soundTokens(folded, readings, interner, token => its.push(token));
			tokens = its;
			known.set(text, tokens);
		}
		return tokens;
	};

	const facets = new Map(FACETS.map(({key}) => [key, new Map<string, number>()]));
	const facetToken = (field: string, id: string, interner: Interner): number => {
		const tokens = facets.get(field)!;
		let token = tokens.get(id);
		if (token === undefined) {
			token = interner.word(facet(field, id));
			tokens.set(id, token);
		}
		return token;
	};

	return buildIndex<Found>({
		documents: records,
		weights: ALL_WEIGHTS,
		read(found, interner, take) {
			for (const {name, weight, text} of textsOf(dataset, found)) {
				const place = ALL_WEIGHTS.indexOf(weight);
				take(tokensOf(text, interner), place);
				if (isName(name) && text.length <= LONGEST_NAME) {
					take([interner.word(WHOLE + normalize(fold(text)))], place);
				}
			}
			for (const field of FACETS) {
				if (field.applies.includes(found.type)) {
					take(
						field.idsOf(dataset, found).map(id => facetToken(field.key, id, interner)),
						0,
					);
				}
			}
		},
	});
}
