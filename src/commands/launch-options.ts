/**
 * The few options that open the explorer, read without the option parser, which costs more time than all
 * the rest of the launch. What is not understood here goes to the parser, which says what is wrong.
 */
import {CLIPBOARDS, COLORS, type Config, LANGS, THEMES} from '../config/config.ts';
import type {Link} from '../link/link.ts';
import {LINK_FLAGS, LINK_VALUES, type LinkOptions, parseLink} from '../link/parse.ts';

export const TIERS = ['primary', 'parallel', 'all'] as const;

/** As given; what is not given is for the configuration file, the environment and the defaults to say. */
export type LaunchOptions = {
	data: string[];
	tier: (typeof TIERS)[number];
	/** Undefined goes on where one was. */
	link?: Link;
} & {
	-readonly [Name in 'lang' | 'theme' | 'screenReader' | 'ascii' | 'color' | 'clipboard']?: NonNullable<
		Config[Name]
	>;
};

const oneOf = <T extends string>(values: readonly T[], value: string): T | undefined =>
	values.find(candidate => candidate === value);

/** @returns undefined where the arguments ask for anything but the explorer, or cannot be read */
export function launchOptions(args: readonly string[]): LaunchOptions | undefined {
	const options: LaunchOptions = {data: [], tier: 'primary'};
	const link: {-readonly [name in keyof LinkOptions]: LinkOptions[name]} = {};
	const rest = args.flatMap(arg => {
		const at = arg.startsWith('--') ? arg.indexOf('=') : -1;
		return at < 0 ? [arg] : [arg.slice(0, at), arg.slice(at + 1)];
	});
	while (rest.length > 0) {
		const name = rest.shift();
		if (name === '--ascii' || name === '--no-ascii') {
			options.ascii = name === '--ascii';
			continue;
		}
		if (name === '--screen-reader' || name === '--no-screen-reader') {
			options.screenReader = name === '--screen-reader';
			continue;
		}
		if (name === '--no-color') {
			options.color = 'never';
			continue;
		}
		const flag = LINK_FLAGS.find(known => `--${known}` === name);
		if (flag) {
			link[flag] = true;
			continue;
		}
		const value = rest.shift();
		const wanted = LINK_VALUES.find(known => `--${known}` === name);
		// An empty search is an open box; any other empty value is a slip.
		if (value === undefined || (value === '' && wanted !== 'search')) {
			return undefined;
		}
		if (wanted) {
			link[wanted] = value;
		} else if (!set(options, name, value)) {
			return undefined;
		}
	}
	try {
		const parsed = parseLink(link);
		return parsed ? {...options, link: parsed} : options;
	} catch {
		return undefined;
	}
}

function set(options: LaunchOptions, name: string | undefined, value: string): boolean {
	switch (name) {
		case '--data':
			options.data.push(value);
			return !value.startsWith('-');
		case '--tier': {
			const tier = oneOf(TIERS, value);
			options.tier = tier ?? options.tier;
			return tier !== undefined;
		}
		case '--lang': {
			const lang = oneOf(LANGS, value);
			options.lang = lang ?? 'en';
			return lang !== undefined;
		}
		case '--color': {
			const color = oneOf(COLORS, value);
			options.color = color ?? 'auto';
			return color !== undefined;
		}
		case '--theme': {
			const theme = oneOf(THEMES, value);
			options.theme = theme ?? 'auto';
			return theme !== undefined;
		}
		case '--clipboard': {
			const clipboard = oneOf(CLIPBOARDS, value);
			options.clipboard = clipboard ?? 'auto';
			return clipboard !== undefined;
		}
		default:
			return false;
	}
}
