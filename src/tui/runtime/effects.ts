/** Carries out what the reducer asks for; what comes of it goes back as an action. */
import type {ClipboardChoice} from '../../clipboard/routes.ts';
import type {Collection} from '../../collection/collection.ts';
import {cleanLine} from '../../text/clean.ts';
import {clip} from '../../text/width.ts';
import type {Effect} from '../state/action.ts';
import type {Message} from '../state/state.ts';

export type Outside = {
	readonly clipboard: ClipboardChoice;
	readonly say: (message: Message) => void;
	readonly quit: (code: number) => void;
	readonly keep: (collection: Collection) => void;
	readonly suspend: () => Promise<void>;
};

/** The first words of what was copied are enough to recognise it. */
const SHOWN = 60;

export function performer(outside: Outside): (effect: Effect) => void {
	return effect => {
		switch (effect.type) {
			case 'quit':
				outside.quit(effect.code);
				return;
			case 'keep':
				outside.keep(effect.collection);
				return;
			case 'suspend':
				void outside.suspend();
				return;
			case 'copy':
				copy(effect.text, effect.what, outside).catch((error: unknown) =>
					outside.say({text: `not copied: ${String(error)}`, tone: 'bad'}),
				);
		}
	};
}

async function copy(text: string, what: string, outside: Outside): Promise<void> {
	const {copyText} = await import('../../clipboard/copy.ts');
	const done = await copyText(text, {
		route: outside.clipboard,
		env: process.env,
		platform: process.platform,
		write: sequence => process.stdout.write(sequence),
	});
	const shown = clip(cleanLine(what), SHOWN);
	outside.say(
		done.ok ? {text: `${shown}  ${done.message}`, tone: 'good'} : {text: done.message, tone: 'bad'},
	);
}
