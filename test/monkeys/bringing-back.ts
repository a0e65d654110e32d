import type {Terminal} from '../helpers/terminal.ts';

const STOPPED = '[stopped]';
/** With these the program gives away how keys are read, and takes it back. */
const GIVEN = '\u001B[?2004l';
const TAKEN = '\u001B[?2004h';

/** Whether a shell has the terminal, as far as the news tell: read as they came, before they are drawn. */
export const atShell = (t: Terminal): boolean => t.news().lastIndexOf(GIVEN) > t.news().lastIndexOf(TAKEN);

/** What the program wrote, without what one typed at a shell meanwhile. */
export const ownOf = (news: string): string =>
	news
		.split(GIVEN)
		.map((part, i) => (i === 0 ? part : part.slice(Math.max(0, part.indexOf(TAKEN)))))
		.join('');

/** Asks, and sees what is waited for; a stopped program goes on once the shell has read a line, and is asked anew. */
export const bringingBack =
	(t: Terminal) =>
	async (ask: () => void, met: () => boolean, what: string): Promise<void> => {
		const stops = (): number => t.news().split(STOPPED).length - 1;
		ask();
		for (let broughtBack = 0; !met(); ask()) {
			const stopped = (): boolean => atShell(t) && stops() > broughtBack;
			await t.until(() => met() || stopped(), what);
			if (met()) {
				return;
			}
			broughtBack = stops();
			t.press('enter');
			await t.until(() => !atShell(t) || stopped(), 'the program to go on');
		}
	};
