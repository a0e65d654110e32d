/** On SIGUSR2 whatever nobody holds is thrown away, and the bytes that are held are written to the file HELD. */
import {renameSync, writeFileSync} from 'node:fs';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

setFlagsFromString('--expose-gc');
// What was compiled and not used for a while would be thrown away, and come back: megabytes, by chance.
setFlagsFromString('--no-flush-bytecode');
const collect = runInNewContext('gc');
process.on('SIGUSR2', () => {
	collect();
	const {heapUsed, external} = process.memoryUsage();
	writeFileSync(`${process.env.HELD}.draft`, String(heapUsed + external));
	renameSync(`${process.env.HELD}.draft`, process.env.HELD);
});
