/**
 * Runs the built program once, and keeps what V8 compiled of one part: `node code-cache.cjs PART [ARGUMENT…]`.
 * The launch is run before a stand-in for a terminal, up to the answer to a few keys.
 */
const {readFileSync, writeFileSync} = require('node:fs');
const {Module} = require('node:module');
const {join} = require('node:path');
const {Readable, Writable} = require('node:stream');

const [part, ...args] = process.argv.slice(2);
const cli = join(__dirname, '..', '..', 'dist', 'cli.js');

function pretendTerminal(keys) {
	const waiting = [...keys];
	const stdin = Object.assign(new Readable({read() {}}), {
		isTTY: true,
		setRawMode: () => stdin,
		ref() {},
		unref() {},
	});

	const stdout = Object.assign(
		new Writable({
			write(_chunk, _encoding, done) {
				done();
				setImmediate(() => {
					const key = waiting.shift();
					if (key === undefined) {
						process.exit();
					}
					stdin.push(key);
				});
			},
		}),
		{isTTY: true, columns: 120, rows: 40, getColorDepth: () => 24},
	);
	Object.defineProperties(process, {stdin: {value: stdin}, stdout: {value: stdout}});
}

if (part === 'tui-runtime-launch') {
	pretendTerminal(['\u001B[B', '2', '1', '\u001B[B']);
}
process.argv = [process.execPath, cli, ...args];
process.once('exit', () => {
	const {script, mark} = globalThis.__scripts.get(part) ?? {};
	if (script) {
		const file = globalThis.__cacheOf(join(cli, '..', 'parts', `${part}.cjs`));
		writeFileSync(file, Buffer.concat([Buffer.from(mark, 'latin1'), script.createCachedData()]));
	}
});
const main = new Module(cli, null);
main.filename = cli;
const text = readFileSync(cli, 'utf8').replace(/^#!.*/, '');
main._compile(`${text};Object.assign(globalThis,{__scripts,__cacheOf})`, cli);
