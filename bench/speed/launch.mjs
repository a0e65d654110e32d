/** From the start to the first complete frame, and to the first key answered. */
import {firstAnswer} from '../lib/first-answer.mjs';
import {firstFrame} from '../lib/launch.mjs';
import {bundleMinimalInk} from '../lib/minimal-ink.mjs';
import {others} from '../lib/others.mjs';
import {inTurns, LARGE, ratio, took} from '../lib/turns.mjs';

const STORY = {complete: /q quit/, key: '\u001B[B', answered: / 2\/\d+ by/};

export async function launchRows({cli, folder, runs, say}) {
	const node = process.execPath;
	const ink = await bundleMinimalInk();
	try {
		const installed = Object.entries(others(cli, folder));
		const found = Object.fromEntries(installed.filter(([, program]) => program));
		const contenders = {
			explorer: [node, [cli]],
			node: [node, ['-e', 'console.log(1)']],
			ink: [node, [ink.path]],
			...found,
		};
		say('launch');
		const times = await inTurns(runs, contenders, ([file, args]) => firstFrame(args, LARGE, file));
		say('first key');
		const {first} = await inTurns(runs, {first: [cli]}, args => firstAnswer(args, LARGE, STORY));
		return [
			{what: 'first complete frame / bare Node', value: ratio(times.explorer, times.node), budget: 2},
			{what: 'first key answered / bare Node', value: ratio(first, times.node), budget: 3},
			{what: 'first complete frame / minimal Ink app', value: ratio(times.explorer, times.ink), budget: 1},
			...installed.map(([name, program]) => ({
				what: `first complete frame / ${name}`,
				...(program ? {value: ratio(times.explorer, times[name])} : {text: 'not installed'}),
				// One and a half times as fast.
				...(program && name === 'VisiData' ? {budget: 0.67} : {}),
			})),
			{what: 'minimal Ink app / bare Node', value: ratio(times.ink, times.node)},
			took('first complete frame, explorer', times.explorer),
			took('first key answered, explorer', first),
			took('first complete frame, minimal Ink app', times.ink),
			took('one line, bare Node', times.node),
			...Object.keys(found).map(name => took(`first complete frame, ${name}`, times[name])),
		];
	} finally {
		ink.remove();
	}
}
