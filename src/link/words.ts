/** A link as the words of a command line, and as one line for a shell. */
import type {Link} from './link.ts';

/** The options that give this view; `parseLink` reads them back. */
export function linkWords(link: Link): string[] {
	const {search, scroll} = link;
	const lines = Object.entries(scroll).map(([part, line]) => `${part}:${line}`);
	return [
		...option('--view', viewText(link)),
		...(link.open && link.figure === null ? ['--open'] : []),
		...(link.filter === '' ? [] : option('--filter', link.filter)),
		...(link.sort === null ? [] : option('--sort', link.sort)),
		...(link.mark === null ? [] : option('--mark', link.mark)),
		...(link.fold.length === 0 ? [] : option('--fold', link.fold.join(','))),
		...(link.perMonth ? ['--per-month'] : []),
		...(link.zoom ? ['--zoom'] : []),
		...(link.split === null ? [] : option('--split', String(link.split))),
		...(search === null ? [] : option('--search', search.text)),
		...(search === null || search.hit === 1 ? [] : option('--hit', String(search.hit))),
		...(search === null || search.whole.length === 0 ? [] : option('--whole', search.whole.join(','))),
		...(lines.length === 0 ? [] : option('--scroll', lines.join(','))),
	];
}

function viewText({pane, sides, row, figure}: Link): string {
	const head = sides ? `${pane}:${sides.a},${sides.b}` : pane;
	const nth = figure && figure.nth > 1 ? `:${figure.nth}` : '';
	return [head, ...(row.length > 0 ? [row.join(',')] : []), ...(figure ? [figure.id + nth] : [])].join('/');
}

/** A value that begins with a dash would be taken for another option. */
export const option = (name: string, value: string): string[] =>
	value.startsWith('-') ? [`${name}=${value}`] : [name, value];

/** One line that a POSIX shell reads back as these words. */
export const shellLine = (words: readonly string[]): string => words.map(shellWord).join(' ');

/** Bare where no shell reads anything into it, else in single quotes, in which only they mean something. */
function shellWord(word: string): string {
	return /^[\w.,:/@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
