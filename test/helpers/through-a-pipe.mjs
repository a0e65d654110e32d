/** `explorer … | cat` as a shell does it: the terminal on stdin, a pipe on stdout. Ends as the program ends. */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const {status, stdout} = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], {
	stdio: ['inherit', 'pipe', 'inherit'],
});
process.stdout.write(stdout);
process.exitCode = status ?? 1;
