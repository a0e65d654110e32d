import {configPath, loadConfig} from '../config/load.ts';
import type {Sheet} from '../export/formats.ts';
import {translate} from '../i18n/index.ts';
import type {Lang} from '../model/types.ts';
import {type Binding, bindings, helpKey} from '../tui/keys/bindings.ts';
import {rebind} from '../tui/keys/rebind.ts';
import {strokeLabel} from '../tui/keys/stroke.ts';
import {command} from './command.ts';
import {EXIT} from './io.ts';
import {formatOption, langOf} from './options.ts';
import {print} from './print.ts';

const WORDS = {
	command: {en: 'command', zh: '命令'},
	keys: {en: 'keys', zh: '按键'},
	does: {en: 'does', zh: '作用'},
	where: {en: 'where', zh: '位置'},
	instead: {en: 'instead of', zh: '原为'},
	none: {en: '(none)', zh: '（无）'},
} as const;

const COLUMNS = ['command', 'context', 'keys', 'standard', 'rebound', 'label'] as const;

/** One row for each row of the table of keys: what is bound, and what would be without the file. */
function keysSheet(own: readonly Binding[], lang: Lang, ascii: boolean, note: string): Sheet {
	const records = own.map(({command: id, context, keys}, i) => {
		const standard = bindings[i]?.keys ?? [];
		return {
			command: id,
			context,
			keys,
			standard,
			rebound: keys !== standard,
			label: {en: translate('en', helpKey(id)), zh: translate('zh', helpKey(id))},
		};
	});
	const shown = (keys: readonly string[]): string =>
		keys.length === 0 ? WORDS.none[lang] : keys.map(key => strokeLabel(key, ascii)).join(' ');
	const anew = records.some(({rebound}) => rebound);
	const titles = ['command', 'keys', ...(anew ? ['instead'] : []), 'does', 'where'] as const;
	return {
		records,
		data: {
			columns: COLUMNS,
			row: i => {
				const {label, keys, standard, ...rest} = records[i]!;
				return [
					rest.command,
					rest.context,
					keys.join(' '),
					standard.join(' '),
					String(rest.rebound),
					label[lang],
				];
			},
		},
		view: {
			columns: titles.map(title => ({title: WORDS[title as keyof typeof WORDS][lang]})),
			row: i => {
				const {command: id, context, keys, standard, rebound, label} = records[i]!;
				return [
					id,
					shown(keys),
					...(anew ? [rebound ? shown(standard) : ''] : []),
					label[lang],
					translate(lang, `context.${context}`),
				];
			},
			notes: [note],
		},
	};
}

export const keys = command({
	command: 'keys',
	describe: 'list the keys of the explorer, and the commands that they can be bound to',
	builder: yargs => yargs.option('format', formatOption),
	async run(args, io) {
		const {keys: choices = []} = await loadConfig(io.env, io.platform);
		const lang = langOf(args, io.env);
		const path = configPath(io.env, io.platform);
		const note =
			lang === 'zh'
				? `可在 ${path} 的 keys 之下另行绑定，例如 copy.figure: [y, f5]。`
				: `Bind others under "keys" in ${path}, such as copy.figure: [y, f5].`;
		print(keysSheet(rebind(bindings, choices), lang, args.ascii, note), args.format ?? 'table', args, io);
		return EXIT.done;
	},
});
