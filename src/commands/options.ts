/** Options that several commands share, and how their values are checked. */
import type {Argv} from 'yargs';
import {COLORS, type Config, LANGS} from '../config/config.ts';
import {FORMAT_IDS, type FormatId} from '../export/format-ids.ts';
import {localeLang} from '../i18n/locale.ts';
import {InputError} from '../model/input-error.ts';
import {didYouMean} from '../model/nearest.ts';
import {quote} from '../model/quote.ts';
import type {Lang} from '../model/types.ts';
import {drawsWide} from '../system/locale.ts';
import {TIERS} from './launch-options.ts';

export type Shared = {
	data: string[];
	tier: (typeof TIERS)[number];
	color: (typeof COLORS)[number];
	ascii: boolean;
	lang: Lang | undefined;
};

const faults = new Map<string, InputError>();

/** What is wrong with an option. The words are here, for the launch reads this file and no catalogue. */
export function fault(en: string, zh: string): InputError {
	const error = new InputError(en, zh);
	faults.set(en, error);
	return error;
}

/** The whole of a fault: of what reads an option yargs keeps the message alone. */
export const faultOf = (message: string): InputError | undefined => faults.get(message);

/** @throws InputError naming the option, the values it takes and the nearest of them */
export function choice<T extends string>(name: string, values: readonly T[], given: unknown): T {
	const found = values.find(value => value === given);
	if (found === undefined) {
		const word = String(given ?? '');
		const near = (lang: Lang): string => didYouMean(word, values, lang);
		throw fault(
			`${name} takes ${values.join(', ')}; not ${quote(word)}${near('en')}`,
			`${name}可取${values.join('、')}，不能是${quote(word)}${near('zh')}`,
		);
	}
	return found;
}

/** An option given twice: the last one counts, as in other tools. */
export const last = (given: unknown): unknown => (Array.isArray(given) ? given.at(-1) : given);

/** The description of an option with fixed values, for yargs; what is not given stays undefined. */
export function oneOf<T extends string>(name: string, values: readonly T[], describe: string) {
	return {
		type: 'string',
		requiresArg: true,
		describe: `${describe}: ${values.join(', ')}`,
		values,
		coerce: (given: unknown): T | undefined =>
			given === undefined ? undefined : choice(name, values, last(given)),
	} as const;
}

/** A positional with fixed values. */
export const oneWord = <T extends string>(name: string, values: readonly T[]) => ({
	describe: values.join(', '),
	values,
	coerce: (given: unknown): T => choice(name, values, last(given)),
});

/** One text value; an empty one is a slip (an unset variable in a script), not a wish. */
export function text(name: string, describe: string) {
	return {
		type: 'string',
		requiresArg: true,
		describe,
		coerce(given: unknown): string | undefined {
			const value = last(given);
			if (value === '') {
				throw fault(`${name} needs a value; it was given an empty one`, `${name}需要一个值，给出的是空值`);
			}
			return value === undefined ? undefined : String(value);
		},
	} as const;
}

/** @param config the configuration file's values are the defaults */
export function sharedOptions(yargs: Argv, config: Config = {}): Argv<Shared> {
	return yargs
		.option('data', {
			type: 'string',
			array: true,
			requiresArg: true,
			default: [] as string[],
			defaultDescription: 'the five reports',
			describe: 'read this dataset instead: file, folder, or "bundled" for the five reports; repeatable',
		})
		.option('tier', {
			...oneOf('--tier', TIERS, 'reports to look at'),
			default: 'primary' as const,
		})
		.option('color', {
			...oneOf('--color', COLORS, 'colour'),
			coerce: (given: unknown) =>
				// yargs reads --no-color as false.
				last(given) === false ? 'never' : choice('--color', COLORS, last(given)),
			default: config.color ?? 'auto',
		})
		.option('ascii', {
			type: 'boolean',
			default: config.ascii ?? drawsWide(process.env),
			defaultDescription: 'where the locale draws other signs wide',
			describe: 'only ASCII signs between the data',
		})
		.option('lang', {
			...oneOf('--lang', LANGS, 'language of labels'),
			...(config.lang === undefined ? {} : {default: config.lang}),
			defaultDescription: 'of the environment',
		}) as unknown as Argv<Shared>;
}

export const formatOption = {
	...oneOf<FormatId>('--format', FORMAT_IDS, 'format'),
	alias: 'f',
} as const;

/** The language asked for, else that of the environment, else English. */
export function langOf(args: {lang?: Lang | undefined}, env: NodeJS.ProcessEnv): Lang {
	return args.lang ?? localeLang(env);
}
