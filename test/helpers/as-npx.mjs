/** The explorer as npx starts it: by a program that waits for it, in one process group. */
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
spawn(process.execPath, [cli, ...process.argv.slice(2)], {stdio: 'inherit'}).on('exit', code => {
	process.exitCode = code ?? 1;
});
