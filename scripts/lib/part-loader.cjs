/**
 * Stands at the head of `cli.js` and loads a part as `require` would, but from what V8 compiled when the
 * program was built, where that was for this very Node: compiling the launch takes a third of the time to
 * the first frame. Without it, or where V8 declines it, the part is compiled as ever.
 */
const __scripts = new Map();
const __MARK = 32;
const __cacheOf = file => `${file}.${process.version}-${process.arch}.cache`;
const __part = name => {
	const {join, dirname} = require('node:path');
	const {pathToFileURL} = require('node:url');
	const {readFileSync} = require('node:fs');
	const {Script} = require('node:vm');
	const file = join(__dirname, 'parts', `${name}.cjs`);
	const known = require.cache[file];
	if (known) {
		return known.exports;
	}
	const text = readFileSync(file, 'utf8');
	let cachedData;
	try {
		const cache = readFileSync(__cacheOf(file));
		// V8 compares no more than lengths. The mark of the text stands at the head of both.
		cachedData = text.startsWith(cache.latin1Slice(0, __MARK)) ? cache.subarray(__MARK) : undefined;
	} catch {}
	const script = new Script(
		`(function(exports,require,module,__filename,__dirname,__part,__import){${text}\n})`,
		{filename: file, cachedData},
	);
	__scripts.set(name, {script, mark: text.slice(0, __MARK)});
	const made = new module.constructor(file, module);
	made.filename = file;
	require.cache[file] = made;
	script.runInThisContext()(
		made.exports,
		id => made.require(id),
		made,
		file,
		dirname(file),
		__part,
		// What Node's own loader did not read cannot import by itself.
		id => import(new URL(id, pathToFileURL(file))),
	);
	made.loaded = true;
	return made.exports;
};
