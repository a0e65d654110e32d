import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {copyText} from '../clipboard/copy.ts';
import {probeRoutes} from '../clipboard/probe.ts';
import {type ClipboardChoice, type Place, ROUTE_IDS, routeOrder} from '../clipboard/routes.ts';
import {runTool} from '../clipboard/run-tool.ts';
import {collectionNames, collectionsFolder} from '../collection/store.ts';
import {CLIPBOARDS} from '../config/config.ts';
import {dataFolder} from '../dataset/load.ts';
import {jsonText} from '../export/json.ts';
import {type Talk, talk} from '../i18n/talk.ts';
import {errorText} from '../model/input-error.ts';
import type {Lang} from '../model/types.ts';
import {askTerminal} from '../system/ask-terminal.ts';
import {cleanLine} from '../text/clean.ts';
import {pad, width} from '../text/width.ts';
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
	type Say,
	sizeFinding,
	widthFindings,
} from './doctor-checks.ts';
import {EXIT, type Io} from './io.ts';
import {langOf, oneOf, type Shared} from './options.ts';

/** JSON has the topics as they are; people read them in their language: `clipboard native`. */
function topicName(topic: string, say: Say): string {
	const [, of = topic, route = ''] = /^(clipboard|copied by) (.+)$/.exec(topic) ?? [];
	return say(`topic.${of}` as Talk, {route: route === 'auto' ? say('topic.auto') : route});
}

const STATES = {verified: 'ok', available: 'unknown', unavailable: 'none'} as const;

async function terminalFindings(args: Shared, io: Io, say: Say): Promise<Finding[]> {
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
		sizeFinding(io.columns, io.stdoutIsTTY ? stdout.rows : undefined, say),
		colorFinding(io.env, io.stdoutIsTTY ? stdout.getColorDepth(io.env) : 1, say),
		...widthFindings(answers, say),
		linksFinding(io.env, say),
		mouseFinding(answers, io.env, say),
		localeFinding(io.env, langOf(args, io.env), say),
	];
}

async function clipboardFindings(place: Place, chosen: ClipboardChoice): Promise<Finding[]> {
	const probes = await probeRoutes(place);
	const chosenState = probes.find(({route}) => route === chosen)?.state;
	return [
		...probes.map(({route, state, detail}) => ({
			topic: `clipboard ${route}`,
			verdict: STATES[state],
			found: place.say('doctor.probe', {state: place.say(`doctor.${state}`), detail}),
			advice: '',
		})),
		{
			topic: 'clipboard auto',
			verdict: chosenState === 'unavailable' ? ('bad' as const) : ('ok' as const),
			found:
				chosen === 'auto'
					? place.say('doctor.order', {
							routes: routeOrder(place.env)
								.filter(route => probes.find(probe => probe.route === route)?.state !== 'unavailable')
								.join(place.say('doctor.then')),
						})
					: place.say('doctor.configured', {route: chosen}),
			advice: chosenState === 'unavailable' ? place.say('doctor.cannot') : '',
		},
	];
}

/** For those who want to see it arrive: a line of test text, by every route in turn. */
async function copyFindings(place: Place, lang: Lang): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const route of ROUTE_IDS) {
		const text = `jingwang-explorer doctor: 净网 by ${route}`;
		const {ok, confirmed, message} = await copyText(text, {...place, route, lang});
		findings.push({
			topic: `copied by ${route}`,
			verdict: ok ? (confirmed ? 'ok' : 'unknown') : 'care',
			found: message,
			advice: ok && !confirmed ? place.say('doctor.paste', {text}) : '',
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

async function dataFindings(args: Shared, io: Io, say: Say): Promise<Finding[]> {
	const findings: Finding[] = [];
	const from = args.data.length > 0 ? args.data.join(', ') : say('doctor.bundled');
	try {
		const {tables} = await loadDataset(args);
		const found = say('doctor.data', {
			from,
			reports: tables.reports.length,
			cases: tables.cases.length,
			figures: tables.figures.length,
		});
		const changed = args.data.length > 0 ? [] : changedFiles();
		findings.push({
			topic: 'data',
			verdict: changed.length > 0 ? 'care' : 'ok',
			found,
			advice: changed.length > 0 ? say('doctor.changed', {files: changed.join(say('copy.comma'))}) : '',
		});
	} catch (error) {
		findings.push({topic: 'data', verdict: 'bad', found: errorText(error, langOf(args, io.env)), advice: ''});
	}
	const names = await collectionNames(io.env);
	const found = say('doctor.collections', {n: names.length, folder: collectionsFolder(io.env)});
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
			.option('clipboard', oneOf('--clipboard', CLIPBOARDS, 'route that would be taken'))
			.option('format', {...oneOf('--format', ['text', 'json'], 'format'), alias: 'f'}),
	async run(args, io) {
		const lang = langOf(args, io.env);
		const say: Say = (key, params) => talk(lang, key, params);
		const place: Place = {
			say,
			env: io.env,
			platform: io.platform,
			spawn: runTool,
			// Where nobody sits at a terminal there is none to send to.
			write: io.stdoutIsTTY || process.stdin.isTTY || process.stderr.isTTY ? io.terminal : undefined,
		};
		const findings = [
			nodeFinding(process.versions.node, say),
			...(await terminalFindings(args, io, say)),
			...(await clipboardFindings(place, args.clipboard ?? 'auto')),
			...(args.copy ? await copyFindings(place, lang) : []),
			...(await dataFindings(args, io, say)),
		];
		if (args.format === 'json') {
			io.out(`${jsonText(findings, 2)}\n`);
			return EXIT.done;
		}
		const topics = findings.map(({topic}) => topicName(topic, say));
		const widest = Math.max(...topics.map(width));
		for (const [i, {verdict, found, advice}] of findings.entries()) {
			const mark = pad(say(`doctor.${verdict}`), 4);
			const line = `${mark}  ${pad(topics[i] ?? '', widest)}  ${found}${advice && say('doctor.advice', {advice})}`;
			io.out(`${cleanLine(line)}\n`);
		}
		return EXIT.done;
	},
});
