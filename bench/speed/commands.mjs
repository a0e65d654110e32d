/** Each sub-command against a Node that does nothing. */
import {fileURLToPath} from 'node:url';
import {plainEnv} from '../../scripts/lib/terminal.mjs';
import {BUDGETS, COMMANDS} from '../lib/commands.mjs';
import {runTime} from '../lib/run-time.mjs';
import {inTurns, ratio, took} from '../lib/turns.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function commandRows({cli, folder, runs, say}) {
	say('commands');
	// What is collected and copied is not the user's.
	const env = {...plainEnv(), HOME: folder};
	const contenders = Object.entries(COMMANDS).map(([name, args]) => [name, [cli, ...args]]);
	const {node, ...times} = await inTurns(runs, {node: ['-e', '0'], ...Object.fromEntries(contenders)}, args =>
		runTime(args, env, root),
	);
	return [
		...Object.entries(times).map(([name, its]) => ({
			what: `${name} / node -e 0`,
			value: ratio(its, node),
			...(BUDGETS[name] ? {budget: BUDGETS[name]} : {}),
		})),
		took('node -e 0', node),
		...Object.entries(times).map(([name, its]) => took(name, its)),
	];
}
