/** What the index is asked, and what it answers. */
import type {Node} from './nodes.ts';
import type {Ranked} from './top-k.ts';

export type CoreQuery = {
	/** All must be found. Without any, every document is. */
	readonly nodes: readonly Node[];
	/** None may be found at tier 2 or better. */
	readonly without?: readonly Node[];
	/** May cost more than the rest together: asked last. */
	readonly accept?: ((document: number) => boolean) | undefined;
	readonly limit: number;
	/** The last tier looked at: 3 unless told. */
	readonly tier?: number;
	/** Errors forgiven in every document found at least: 0 unless told. */
	readonly edits?: number;
	/** Once `limit` are found, no more documents than this are looked at in one tier; infinite for all. */
	readonly budget?: number;
	/** Texts that are read in vain at most where a word is found nearly; infinite for all. */
	readonly reads?: number;
	/** Documents looked at at most, whether or not anything is found. */
	readonly most?: number;
	/** Where all answers are known to lie: those of a query that this one extends. */
	readonly within?: Uint32Array | null;
};

export type CoreResult = {
	/** Best first. */
	readonly rows: readonly Ranked[];
	/** Documents found; at least so many where not `complete`. */
	readonly total: number;
	/** False where the walk ended early, or where the text of some was not read. */
	readonly complete: boolean;
	/** Documents looked at: the cost of the query. */
	readonly visited: number;
	/** Every document found, where that is known and not much. */
	readonly pool: Uint32Array | null;
};

export type CoreSearch = (query: CoreQuery) => CoreResult;
