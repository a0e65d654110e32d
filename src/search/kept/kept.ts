/**
 * What the search works out of a dataset before its first answer, kept for the bundled one when the program is
 * built: building it anew takes a quarter of a second, and leaves twenty megabytes behind.
 */
import {createHash} from 'node:crypto';
import {deserialize, serialize} from 'node:v8';
import type {Dataset} from '../../model/dataset.ts';
import type {Tables} from '../../model/types.ts';
import type {CoreIndex} from '../index-core/types.ts';
import type {Readings} from '../pinyin.ts';

export type Kept = {readonly index: CoreIndex; readonly readings: Readings};

/** One more whenever the index has another shape; what is in it follows from the sources, as the program does. */
const SHAPE = 1;

/** The name of the file that is kept for these very records, whatever file they came from. */
export function keptName({tables}: Dataset): string {
	const hash = createHash('sha256').update(`${SHAPE}`);
	for (const name of Object.keys(tables).sort()) {
		hash.update(name).update(JSON.stringify(tables[name as keyof Tables]));
	}
	return `search-index.${hash.digest('hex').slice(0, 32)}.cache`;
}

const DIGEST = 32;
const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The bytes of a file, the digest of what follows it first. */
export function pack(kept: Kept): Uint8Array {
	const content = serialize(kept);
	return Buffer.concat([digestOf(content), content]);
}

/** @returns undefined where the bytes are not whole */
export function unpack(bytes: Uint8Array): Kept | undefined {
	const content = bytes.subarray(DIGEST);
	return digestOf(content).equals(bytes.subarray(0, DIGEST)) ? (deserialize(content) as Kept) : undefined;
}
