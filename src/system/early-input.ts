/** Input that is read before the program has its reader: what nobody answers meanwhile is given on to that. */
import type {ReadStream} from 'node:tty';

/**
 * @param hear is given what has been typed and not been taken, whenever more comes; it returns what it leaves
 * @returns `handOver`: whatever is left goes to the next who reads
 */
export function receive(stdin: ReadStream, hear: (typed: string) => string): {readonly handOver: () => void} {
	let left = '';
	const drain = (): void => {
		for (let chunk = stdin.read(); chunk !== null; chunk = stdin.read()) {
			left = hear(left + chunk);
		}
	};
	stdin.setEncoding('utf8');
	stdin.on('readable', drain);
	return {
		handOver() {
			stdin.off('readable', drain);
			if (left !== '') {
				stdin.unshift(left);
			}
		},
	};
}
