/**
 * Runs the built program once, and keeps what V8 compiled of some parts: `node code-cache.cjs PART[,PART] [ARGUMENT…]`.
 * The launch is run before a stand-in for a terminal, up to the answer to a few keys; what it loads later up to
 * the answer to a search.
 */
const {readFileSync, writeFileSync} = require('node:fs');
const {Module} = require('node:module');
const {join} = require('node:path');
const {Readable, Writable} = require('node:stream');

const [names, ...args] = process.argv.slice(2);
const parts = names.split(',');
const cli = join(__dirname, '..', '..', 'dist', 'cli.js');

/** @param wait milliseconds without anything written after which the next key is pressed */
function pretendTerminal(keys, wait) {
	const waiting = [...keys];
	let quiet;
	const pressNext = () => {
		const key = waiting.shift();
		if (key === undefined) {
			process.exit();
		}
		stdin.push(key);
	};
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
				clearTimeout(quiet);
				quiet = setTimeout(pressNext, wait);
			},
		}),
		{isTTY: true, columns: 120, rows: 40, getColorDepth: () => 24},
	);
	Object.defineProperties(process, {stdin: {value: stdin}, stdout: {value: stdout}});
}

if (parts.includes('tui-runtime-launch')) {
	pretendTerminal(['\u001B[B', '2', '1', '\u001B[B'], 0);
} else if (parts.includes('search')) {
	pretendTerminal(['3', '/', 'l', 'o', '贷'], 500);
}
process.argv = [process.execPath, cli, ...args];
process.once('exit', () => {
	for (const part of parts) {
		const {script, mark} = globalThis.__scripts.get(part) ?? {};
		if (script) {
			const file = globalThis.__cacheOf(join(cli, '..', 'parts', `${part}.cjs`));
			writeFileSync(file, Buffer.concat([Buffer.from(mark, 'latin1'), script.createCachedData()]));
		}
	}
});
const main = new Module(cli, null);
main.filename = cli;
const text = readFileSync(cli, 'utf8').replace(/^#!.*/, '');
main._compile(`${text};Object.assign(globalThis,{__scripts,__cacheOf})`, cli);
