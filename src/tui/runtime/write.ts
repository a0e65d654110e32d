/** Writes what leaves as a whole to a file that must not exist yet, and says how it went. */
import {homedir} from 'node:os';
import {join, resolve} from 'node:path';
import {KNOWN, streamToFile} from '../../export/write.ts';
import {translate} from '../../i18n/index.ts';
import {talk} from '../../i18n/talk.ts';
import {errorText} from '../../model/input-error.ts';
import type {Lang} from '../../model/types.ts';
import type {Action} from '../state/action.ts';
import {countOf, type SheetRequest} from '../state/sheet.ts';
import type {World} from '../state/world.ts';

/** As a shell would: `~` is one's own folder. */
const fullPath = (typed: string, home: string): string =>
	resolve(typed === '~' || typed.startsWith('~/') ? join(home, typed.slice(1)) : typed);

function reasonOf(error: unknown, lang: Lang): string {
	const {code} = error as NodeJS.ErrnoException;
	const known = KNOWN.find(name => name === code);
	return code === 'EEXIST'
		? translate(lang, 'message.fileExists')
		: known
			? talk(lang, `write.${known}`)
			: errorText(error, lang);
}

export async function writeSheet(
	path: string,
	request: SheetRequest,
	world: World,
	env: NodeJS.ProcessEnv,
): Promise<Action> {
	const {lang} = request;
	const file = fullPath(path, env.HOME || homedir());
	const tally = {neutralised: 0};
	try {
		if (!world.sheets) {
			throw new Error(translate(lang, 'sheet.loading'));
		}
		await streamToFile(file, world.sheets(request, tally));
	} catch (error) {
		const text = translate(lang, 'message.notWritten', {reason: reasonOf(error, lang), file: path});
		return {type: 'message', message: {text, tone: 'bad'}};
	}
	const wrote = translate(lang, 'message.wrote', {n: countOf(request.source), file});
	const changed =
		tally.neutralised > 0 ? ` ${translate(lang, 'message.neutralised', {n: tally.neutralised})}` : '';
	return {type: 'written', message: {text: wrote + changed, tone: 'good'}};
}
