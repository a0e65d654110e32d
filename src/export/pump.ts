/** Moves what is made chunk by chunk, a piece at a time, so that signals, closed pipes and progress get a turn. */
import {setImmediate as nextTurn} from 'node:timers/promises';

const PIECE = 64 * 1024;

/** Told after each piece how much has gone, in characters and chunks: a chunk is a row. */
export type Tick = (characters: number, chunks: number) => void;

export async function pump(
	chunks: Iterable<string>,
	write: (piece: string) => void,
	tick: Tick = () => {},
): Promise<void> {
	let piece: string[] = [];
	let size = 0;
	let characters = 0;
	let count = 0;
	for (const chunk of chunks) {
		piece.push(chunk);
		size += chunk.length;
		count++;
		if (size >= PIECE) {
			write(piece.join(''));
			characters += size;
			piece = [];
			size = 0;
			tick(characters, count);
			await nextTurn();
		}
	}
	if (size > 0) {
		write(piece.join(''));
	}
}
