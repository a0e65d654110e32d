/** Runs the tests that speak for a cure, and judges how they went. */
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** What says that the spoilt program could not be run at all, which proves nothing. */
const NO_PROOF =
	/SyntaxError|ReferenceError|Transform failed|Failed to (?:load|parse|resolve)|Cannot find (?:module|package)|does not provide an export|does not hold .* once/;

const escaped = text => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Runs tests of one environment together.
 * @returns each test that ran: its file, its whole name, whether it passed, and why not
 */
export async function runTests(workshop, cures, env = {}) {
	const report = join(workshop.copy, 'cures.json');
	rmSync(report, {force: true});
	const files = [...new Set(cures.map(({test}) => test))];
	const stories = [...new Set(cures.map(({story}) => story))];
	const {output} = await workshop.run(
		[
			'node_modules/vitest/vitest.mjs',
			'run',
			...['--config', 'test/cures/vitest.config.ts', '--reporter=json', `--outputFile=${report}`],
			...['-t', stories.map(escaped).join('|'), ...files],
		],
		env,
	);
	if (!existsSync(report)) {
		return {ran: [], trouble: lastLine(output)};
	}
	const {testResults} = JSON.parse(readFileSync(report, 'utf8'));
	const ran = testResults.flatMap(({name, assertionResults}) =>
		assertionResults
			.filter(({status}) => status === 'passed' || status === 'failed')
			.map(({fullName, status, failureMessages}) => ({
				file: name.slice(workshop.copy.length + 1).replaceAll('\\', '/'),
				name: fullName,
				passed: status === 'passed',
				why: failureMessages?.[0] ?? '',
			})),
	);
	const broken = testResults.find(({message}) => message);
	return {ran, trouble: broken ? lastLine(broken.message) : ''};
}

/** Those among the tests that speak for this cure. */
export const testsOf = ({test, story}, ran) =>
	ran.filter(({file, name}) => file === test && name.includes(story));

/** @returns the verdict: `caught`, `NOT CAUGHT`, `STALE` or `BROKEN`, and a word on why */
export async function tryWithout(workshop, cure) {
	const path = join(workshop.copy, cure.file);
	const whole = existsSync(path) ? readFileSync(path, 'utf8') : '';
	if (whole.split(cure.text).length !== 2) {
		return {verdict: 'STALE', why: `${cure.file} does not hold its text once`};
	}
	try {
		writeFileSync(
			path,
			whole.replace(cure.text, () => cure.without),
		);
		const fault = cure.built ? await build(workshop) : '';
		if (fault !== '') {
			return {verdict: 'BROKEN', why: fault};
		}
		const {ran, trouble} = await runTests(workshop, [cure], cure.env);
		const failed = testsOf(cure, ran).filter(({passed}) => !passed);
		const proof = failed.find(({why}) => !NO_PROOF.test(why));
		if (proof) {
			return {verdict: 'caught', why: `${proof.name}: ${firstLine(proof.why)}`};
		}
		const broken = failed[0]?.why ?? (ran.length === 0 ? trouble || 'no test ran' : '');
		return broken ? {verdict: 'BROKEN', why: firstLine(broken)} : {verdict: 'NOT CAUGHT', why: cure.test};
	} finally {
		writeFileSync(path, whole);
	}
}

/** @returns what is wrong; '' where the program is built and starts */
export async function build(workshop) {
	const built = await workshop.run(['scripts/bundle.mjs']);
	if (built.code !== 0) {
		return `does not build: ${lastLine(built.output)}`;
	}
	const started = await workshop.run(['dist/cli.js', 'list', 'cases', '--format', 'json']);
	return started.code === 0 ? '' : `does not start: ${lastLine(started.output)}`;
}

const firstLine = text => text.split('\n', 1)[0];
const lastLine = text => text.trimEnd().split('\n').at(-1) ?? '';
