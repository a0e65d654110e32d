/** Carries out what the reducer asks for; what comes of it goes back as an action. */
import type {ClipboardChoice} from '../../clipboard/routes.ts';
import type {Collection} from '../../collection/collection.ts';
import type {Text} from '../../i18n/index.ts';
import type {Lang} from '../../model/types.ts';
import {cleanLine} from '../../text/clean.ts';
import {clip, width} from '../../text/width.ts';
import type {Action, CollectionTask, Effect} from '../state/action.ts';
import type {SheetRequest} from '../state/sheet.ts';
import type {Message} from '../state/state.ts';

export type Translate = (key: Text, params?: Readonly<Record<string, string | number>>) => string;

export type Outside = {
	readonly clipboard: ClipboardChoice;
	readonly say: (message: Message) => void;
	readonly quit: (code: number) => void;
	readonly keep: (collection: Collection) => void;
	readonly arrange: (task: CollectionTask) => void;
	readonly compose: (request: SheetRequest) => Promise<string>;
	readonly write: (path: string, request: SheetRequest) => Promise<Action>;
	readonly dispatch: (action: Action) => void;
	readonly lang: () => Lang;
	/** The text of a message in the language shown. */
	readonly t: Translate;
	readonly columns: () => number;
	/** @returns false where there is no shell to go to */
	readonly suspend: () => Promise<boolean>;
	readonly redraw: () => void;
};

/** The first words of what was copied are enough to recognise it. */
const SHOWN = 60;
const LEAST = 8;
/** The space before, between and after. */
const GAP = 4;

export function performer(outside: Outside): (effect: Effect) => void {
	const notCopied = (error: unknown): void =>
		outside.say({
			text: outside.t('message.notCopied', {error: String(error)}),
			tone: 'bad',
		});
	return effect => {
		switch (effect.type) {
			case 'quit':
				outside.quit(effect.code);
				return;
			case 'collections':
				outside.arrange(effect.task);
				return;
			case 'write':
				outside
					.write(effect.path, effect.request)
					.then(outside.dispatch, (error: unknown) => outside.say({text: String(error), tone: 'bad'}));
				return;
			case 'keep':
				outside.keep(effect.collection);
				return;
			case 'suspend':
				void toShell(outside);
				return;
			case 'redraw':
				outside.redraw();
				return;
			case 'copySheet':
				outside
					.compose(effect.request)
					.then(text => copy(text, effect.what, outside))
					.catch(notCopied);
				return;
			case 'copy':
				copy(effect.text, effect.what, outside).catch(notCopied);
		}
	};
}

/** Should it fail, that is an accident like any other. */
async function toShell(outside: Outside): Promise<void> {
	if (!(await outside.suspend())) {
		outside.say({text: outside.t('message.noShell'), tone: 'info'});
	}
}

async function copy(text: string, what: string, outside: Outside): Promise<void> {
	const {copyText} = await import('../../clipboard/copy.ts');
	const done = await copyText(text, {
		route: outside.clipboard,
		env: process.env,
		platform: process.platform,
		lang: outside.lang(),
		write: sequence => process.stdout.write(sequence),
	});
	// How it went is never cut off by what it was.
	const room = outside.columns() - width(done.message) - GAP;
	const shown = clip(cleanLine(what), Math.max(LEAST, Math.min(SHOWN, room)));
	outside.say(
		done.ok ? {text: `${shown}  ${done.message}`, tone: 'good'} : {text: done.message, tone: 'bad'},
	);
}
