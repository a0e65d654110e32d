/**
 * `npm run cures`: does any test notice when a promise is no longer kept? Each cure of `test/cures/` is taken
 * out of a copy of the checkout, and its test must fail there. `npm run cures -- 3 cursor` tries the third and
 * those with that word in their name, `--list` only names them, `--why` also tells how the test failed.
 */
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {importSource} from './lib/import-source.mjs';
import {build, runTests, testsOf, tryWithout} from './lib/trial.mjs';
import {openWorkshop} from './lib/workshop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {list: {type: 'boolean', default: false}, why: {type: 'boolean', default: false}},
});
const {cures} = await importSource("export {cures} from './test/cures/index.ts';");
const numbered = cures.map((cure, i) => ({...cure, number: i + 1}));
const asked = ({number, name}) =>
	positionals.some(word => (/^\d+$/.test(word) ? Number(word) === number : name.includes(word)));
const chosen = positionals.length > 0 ? numbered.filter(asked) : numbered;

const line = ({number, name}, ...before) => [String(number).padStart(3), ...before, name].join('  ');

if (values.list) {
	for (const cure of chosen) {
		console.log(`${line(cure)}  (${cure.file})`);
	}
} else if (chosen.length === 0) {
	console.error('no cure is called so; --list names them');
	process.exitCode = 2;
} else {
	process.exitCode = await tryAll();
}

async function tryAll() {
	const workshop = openWorkshop(root);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.once(signal, () => {
			workshop.close();
			process.exit(130);
		});
	}
	const counts = {caught: 0, 'NOT CAUGHT': 0, STALE: 0, BROKEN: 0};
	try {
		const unspoilt = await tryUnspoilt(workshop);
		for (const cure of chosen) {
			const from = Date.now();
			const {verdict, why} = unspoilt.get(cure.number) ?? (await tryWithout(workshop, cure));
			counts[verdict]++;
			const seconds = `${Math.round((Date.now() - from) / 1000)} s`;
			console.log(line(cure, verdict.padEnd(10), seconds.padStart(5)));
			if (values.why || verdict !== 'caught') {
				console.log(`     ${why}`);
			}
		}
	} finally {
		workshop.close();
	}
	const others = Object.entries(counts).slice(1);
	console.log(
		`${counts.caught} of ${chosen.length} caught${others.map(([name, n]) => (n > 0 ? `, ${n} ${name}` : '')).join('')}`,
	);
	return counts.caught === chosen.length ? 0 : 1;
}

/** With all cures in, the tests must pass, or their failing says nothing. @returns what is wrong, by number */
async function tryUnspoilt(workshop) {
	const fault = await build(workshop);
	const groups = new Map();
	for (const cure of chosen) {
		const key = JSON.stringify(cure.env ?? {});
		groups.set(key, [...(groups.get(key) ?? []), cure]);
	}
	const wrong = new Map();
	for (const [env, group] of groups) {
		const {ran} = fault === '' ? await runTests(workshop, group, JSON.parse(env)) : {ran: []};
		for (const cure of group) {
			const tests = testsOf(cure, ran);
			const failed = tests.find(({passed}) => !passed);
			if (tests.length === 0 || failed) {
				const why = fault || (failed ? `fails as it is: ${failed.name}` : `${cure.test} has no such test`);
				wrong.set(cure.number, {verdict: 'BROKEN', why});
			}
		}
	}
	return wrong;
}
