import {type CopyOptions, copyText} from '../clipboard/copy.ts';
import {CLIPBOARDS} from '../config/config.ts';
import {doubtSentence} from '../export/doubt.ts';
import {noValue} from '../export/figure-forms.ts';
import {defaultForm, FORM_IDS, writeForm} from '../export/forms.ts';
import {talk} from '../i18n/talk.ts';
import {errorText} from '../model/input-error.ts';
import type {Figure} from '../model/types.ts';
import {cleanLine} from '../text/clean.ts';
import {command} from './command.ts';
import {loadDataset} from './dataset.ts';
import {find} from './find.ts';
import {EXIT} from './io.ts';
import {langOf, oneOf} from './options.ts';

export const copy = command({
	command: 'copy <id>',
	describe: 'put a figure, or any record, on the clipboard',
	builder: yargs =>
		yargs
			.positional('id', {type: 'string', demandOption: true, describe: 'id of the record'})
			.option('as', oneOf('--as', FORM_IDS, 'form'))
			.option('clipboard', oneOf('--clipboard', CLIPBOARDS, 'route')),
	async run(args, io) {
		const dataset = await loadDataset(args);
		const lang = langOf(args, io.env);
		const found = find(dataset, args.id, io, lang);
		if (!found) {
			return EXIT.nothing;
		}
		const form = args.as ?? defaultForm(found.type);
		// A right question with no answer, so no wrong usage.
		const missing =
			found.type === 'figure' && form === 'value' ? noValue(found.record as Figure, dataset) : undefined;
		if (missing !== undefined) {
			io.say(cleanLine(`explorer: ${errorText(missing, lang)}`));
			return EXIT.nothing;
		}
		const options: CopyOptions = {
			route: args.clipboard ?? 'auto',
			env: io.env,
			platform: io.platform,
			write: io.terminal,
			lang,
		};
		const copied = await copyText(writeForm(dataset, found, form, lang), options);
		io.say(`explorer: ${talk(lang, 'copy.done', {id: found.record.id, form, message: copied.message})}`);
		// The bare digits cannot carry their doubt, so it is said beside them.
		if (copied.ok && found.type === 'figure' && (form === 'value' || form === 'id')) {
			const figure = found.record as Figure;
			const doubt = doubtSentence(figure, lang, dataset.unit.get(figure.unit));
			if (doubt) {
				io.say(cleanLine(doubt));
			}
		}
		return copied.ok ? EXIT.done : EXIT.nothing;
	},
});
