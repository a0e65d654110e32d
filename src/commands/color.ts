/** Whether to colour. Asked before anything that colours is loaded, for those read the environment once. */

type Env = Record<string, string | undefined>;

/** Puts what was asked for where the colouring libraries look; FORCE_COLOR beats NO_COLOR, --color beats both. */
export function applyColor(env: Env, color: string): void {
	if (color === 'never' || (color === 'auto' && env.NO_COLOR && !env.FORCE_COLOR)) {
		env.NO_COLOR = '1';
		env.FORCE_COLOR = '0';
	} else if (color === 'always') {
		delete env.NO_COLOR;
		env.FORCE_COLOR = env.FORCE_COLOR && env.FORCE_COLOR !== '0' ? env.FORCE_COLOR : levelOf(env);
	}
}

/** As many colours as the terminal says it has, and sixteen where it says nothing. */
function levelOf({COLORTERM = '', TERM = ''}: Env): string {
	if (/^(truecolor|24bit)$/i.test(COLORTERM) || TERM.endsWith('-direct')) {
		return '3';
	}
	return TERM.includes('256color') ? '2' : '1';
}

/** For the commands, which colour little: a table's title line. */
export function wantsColor(env: Env, color: string, isTTY: boolean): boolean {
	if (color !== 'auto') {
		return color === 'always';
	}
	if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') {
		return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
	}
	return isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
}
