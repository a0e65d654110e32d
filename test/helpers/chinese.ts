/** What does not belong in a Chinese text: words of English that no data brings, and half-width punctuation. */
import {readdirSync, readFileSync} from 'node:fs';
import {optionNames} from '../../src/commands/light/record.ts';
import {openOptions} from '../../src/commands/open-options.ts';
import {bindings} from '../../src/tui/keys/bindings.ts';
import {strokeLabel} from '../../src/tui/keys/stroke.ts';

const folder = new URL('../../data/', import.meta.url);
const data = readdirSync(folder)
	.filter(name => name.endsWith('.json'))
	.map(name => readFileSync(new URL(name, folder), 'utf8'));

const wordsOf = (text: string): string[] => text.match(/[A-Za-z]{2,}/g) ?? [];

/** Names that are the same in every language: the data's own, keys, ids of commands, options, formats, the query's fields. */
const KNOWN: ReadonlySet<string> = new Set(
	[
		...data.flatMap(wordsOf),
		...optionNames(openOptions as never).flatMap(wordsOf),
		...bindings
			.flatMap(({keys, command}) => [...keys.map(key => strokeLabel(key)), command])
			.flatMap(wordsOf),
		...[
			'Explorer',
			'Markdown',
			'BibTeX',
			'CSL',
			'JSON',
			'TSV',
			'CSV',
			'NDJSON',
			'HTML',
			'Excel',
			'csv',
			'md',
			'SHA',
			'fg',
			'scope',
			'labelZh',
			'ID',
			'ISO',
			'ICCS',
			'from',
			'to',
		],
	].map(word => word.toLowerCase()),
);

/** A word that an ellipsis cuts is a part of one that is known, or not, where it stands whole. */
const whole = (text: string): string => text.replaceAll(/…[A-Za-z]+|[A-Za-z]+…/g, '…');

export const strangeWords = (text: string): string[] =>
	[...new Set(wordsOf(whole(text)))].filter(word => !KNOWN.has(word.toLowerCase()));

/** Each with a little of what stands round it. */
export const halfWidth = (text: string): string[] =>
	text.match(/.{0,8}\p{Script=Han}[,:;()].{0,8}|.{0,8}[,;:]\s?\p{Script=Han}.{0,8}/gu) ?? [];
