/**
 * `npm run test:node`: the tests on each Node that is promised, whichever is installed. The binaries come from
 * npm, where they are packages without scripts; a version may be given: `npm run test:node -- 22 24`.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const PROMISED = ['20.19', '22', '24', '26'];

const {positionals} = parseArgs({allowPositionals: true});
const wanted = positionals.length > 0 ? positionals : PROMISED;
const folder = mkdtempSync(join(tmpdir(), 'explorer-node-'));
const failed = [];
try {
	for (const version of wanted) {
		const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
		const prefix = join(folder, version);
		execFileSync(
			'npm',
			[
				'install',
				'--prefix',
				prefix,
				'--no-save',
				'--ignore-scripts',
				'--no-audit',
				'--no-fund',
				'--silent',
				`${name}@${version}`,
			],
			{stdio: ['ignore', 'inherit', 'inherit']},
		);
		const bin = join(prefix, 'node_modules', name, 'bin');
		const env = {...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`};
		const node = join(bin, 'node');
		const exact = execFileSync(node, ['--version'], {encoding: 'utf8'}).trim();
		console.log(`\n== Node ${exact}`);
		const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
		const {status} = spawnSync(node, [vitest, 'run', '--reporter=dot'], {cwd: root, env, stdio: 'inherit'});
		if (status !== 0) {
			failed.push(exact);
		}
	}
} finally {
	rmSync(folder, {recursive: true, force: true});
}
console.log(
	failed.length > 0 ? `\nfailed on ${failed.join(', ')}` : `\nall tests pass on Node ${wanted.join(', ')}`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
