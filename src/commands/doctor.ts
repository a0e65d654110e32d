import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {copyText} from '../clipboard/copy.ts';
import {probeRoutes} from '../clipboard/probe.ts';
import {type Place, ROUTE_IDS, routeOrder} from '../clipboard/routes.ts';
import {runTool} from '../clipboard/run-tool.ts';
import {collectionNames, collectionsFolder} from '../collection/store.ts';
import {dataFolder} from '../dataset/load.ts';
import {jsonText} from '../export/json.ts';
import {askTerminal} from '../system/ask-terminal.ts';
import {cleanLine} from '../text/clean.ts';
import {pad} from '../text/width.ts';
import {command} from './command.ts';
import {loadDataset} from './dataset.ts';
import {
	colorFinding,
	type Finding,
	linksFinding,
	localeFinding,
	mouseFinding,
	nodeFinding,
	SAMPLES,
	sizeFinding,
	type Verdict,
	widthFindings,
} from './doctor-checks.ts';
import {EXIT, type Io} from './io.ts';
import {langOf, oneOf, type Shared} from './options.ts';

const MARKS: Readonly<Record<Verdict, string>> = {
	ok: 'ok',
	care: 'care',
	bad: 'BAD',
	unknown: '?',
	none: '-',
};
const STATES = {verified: 'ok', available: 'unknown', unavailable: 'none'} as const;

async function terminalFindings(args: Shared, io: Io): Promise<Finding[]> {
	const {stdin, stdout} = process;
	const asked = io.stdoutIsTTY && stdin.isTTY && io.env.TERM !== 'dumb';
	const answers = asked
		? await askTerminal(
				stdin,
				stdout,
				SAMPLES.map(([, text]) => text),
			)
		: null;
	return [
		sizeFinding(io.columns, io.stdoutIsTTY ? stdout.rows : undefined),
		colorFinding(io.env, io.stdoutIsTTY ? stdout.getColorDepth(io.env) : 1),
		...widthFindings(answers),
		linksFinding(io.env),
		mouseFinding(answers, io.env),
		localeFinding(io.env, langOf(args, io.env)),
	];
}

async function clipboardFindings(place: Place): Promise<Finding[]> {
	const probes = await probeRoutes(place);
	return [
		...probes.map(({route, state, detail}) => ({
			topic: `clipboard ${route}`,
			verdict: STATES[state],
			found: `${state}: ${detail}`,
			advice: '',
		})),
		{
			topic: 'clipboard auto',
			verdict: 'ok' as const,
			found: `tries ${routeOrder(place.env)
				.filter(route => probes.find(probe => probe.route === route)?.state !== 'unavailable')
				.join(', then ')}`,
			advice: '',
		},
	];
}

/** For those who want to see it arrive: a line of test text, by every route in turn. */
async function copyFindings(place: Place): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const route of ROUTE_IDS) {
		const text = `jingwang-explorer doctor: 净网 by ${route}`;
		const {ok, confirmed, message} = await copyText(text, {...place, route});
		findings.push({
			topic: `copied by ${route}`,
			verdict: ok ? (confirmed ? 'ok' : 'unknown') : 'care',
			found: message,
			advice: ok && !confirmed ? `paste somewhere: it should read "${text}"` : '',
		});
	}
	return findings;
}

/** Files of the bundled data whose hash is not the one that its descriptor gives. */
function changedFiles(): string[] {
	const read = (name: string): Buffer => readFileSync(join(dataFolder(), name));
	const {resources} = JSON.parse(read('datapackage.json').toString()) as {
		resources: {path: string; hash: string}[];
	};
	return resources
		.filter(({path, hash}) => `sha256:${createHash('sha256').update(read(path)).digest('hex')}` !== hash)
		.map(({path}) => path);
}

async function dataFindings(args: Shared, io: Io): Promise<Finding[]> {
	const findings: Finding[] = [];
	const from = args.data.length > 0 ? args.data.join(', ') : 'the bundled data';
	try {
		const {tables} = await loadDataset(args);
		const found = `${from}: ${tables.reports.length} reports, ${tables.cases.length} cases, ${tables.figures.length} figures`;
		const changed = args.data.length > 0 ? [] : changedFiles();
		findings.push({
			topic: 'data',
			verdict: changed.length > 0 ? 'care' : 'ok',
			found,
			advice: changed.length > 0 ? `not as they were built: ${changed.join(', ')}` : '',
		});
	} catch (error) {
		findings.push({topic: 'data', verdict: 'bad', found: (error as Error).message, advice: ''});
	}
	const names = await collectionNames(io.env);
	const found = `${names.length} in ${collectionsFolder(io.env)}`;
	return [...findings, {topic: 'collections', verdict: 'ok', found, advice: ''}];
}

export const doctor = command({
	command: 'doctor',
	describe: 'say what this terminal offers: size, colours, width of signs, clipboard routes, mouse, locale',
	builder: yargs =>
		yargs
			.option('copy', {
				type: 'boolean',
				default: false,
				describe: 'also copy a line of test text by every route; it replaces what is on the clipboard',
			})
			.option('format', {...oneOf('--format', ['text', 'json'], 'format'), alias: 'f'}),
	async run(args, io) {
		const place: Place = {
			env: io.env,
			platform: io.platform,
			spawn: runTool,
			// Where nobody sits at a terminal there is none to send to.
			write: io.stdoutIsTTY || process.stdin.isTTY || process.stderr.isTTY ? io.terminal : undefined,
		};
		const findings = [
			nodeFinding(process.versions.node),
			...(await terminalFindings(args, io)),
			...(await clipboardFindings(place)),
			...(args.copy ? await copyFindings(place) : []),
			...(await dataFindings(args, io)),
		];
		if (args.format === 'json') {
			io.out(`${jsonText(findings, 2)}\n`);
			return EXIT.done;
		}
		const widest = Math.max(...findings.map(({topic}) => topic.length));
		for (const {topic, verdict, found, advice} of findings) {
			const line = `${pad(MARKS[verdict], 4)}  ${pad(topic, widest)}  ${found}${advice && `; ${advice}`}`;
			io.out(`${cleanLine(line)}\n`);
		}
		return EXIT.done;
	},
});
