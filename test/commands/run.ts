/** Runs the command line in this process and collects what it says. */
import {main} from '../../src/commands/main.ts';

export async function explorer(args: readonly string[], env: Record<string, string> = {}) {
	let out = '';
	let talk = '';
	const sent: string[] = [];
	const code = await main(args, {
		out: text => {
			out += text;
		},
		say: line => {
			talk += `${line}\n`;
		},
		// Whoever runs the tests may have a configuration file.
		env: {LANG: 'C', XDG_CONFIG_HOME: '/nonexistent', ...env},
		platform: 'linux',
		stdoutIsTTY: false,
		columns: undefined,
		terminal: sequence => {
			sent.push(sequence);
		},
	});
	return {code, out, talk, sent, json: () => JSON.parse(out)};
}
