/** What tokens beside plain words and numbers begin with, so that each kind lies in its own stretch. */
import {SOUND} from './index-core/trie.ts';

/** The sound of a short name, in which typing errors are forgiven: see `index-core/trie.ts`. */
export {SOUND};
/** The beginning of the sound of a longer name, in which they are not. */
export const LONG_SOUND = '\u000E';
/** The sound from one of its syllables on, but the first. */
export const INNER_SOUND = '\u0005';
export const INITIALS = '\u0006';
/** The whole of a name. */
export const WHOLE = '\u0007';
/** What a record belongs to: `\u0008area=CN-GS`. */
export const FACET = '\u0008';

/** Sounds are kept to so many letters. */
export const SOUND_LENGTH = 24;

export const facet = (field: string, id: string): string => `${FACET}${field}=${id}`;
