/** Monkeys that hear: in the linear mode, too, the program lives, ends as it should and writes nothing hostile. */
import {open, story, type Terminal} from '../helpers/terminal.ts';
import {atShell, bringingBack} from './bringing-back.ts';
import {lives} from './lives.ts';
import {type Deed, monkey, troop} from './monkey.ts';
import {perform} from './perform.ts';

const {seeds, keys} = troop('TOLD', 2, 1000);

/** From the start of the program to its end, which a monkey may choose. */
async function life(t: Terminal, seed: number, deeds: Generator<Deed>): Promise<void> {
	const reach = bringingBack(t);
	/** Ctrl+L tells where one is, or what one types, on a line of its own. */
	const answered = (): Promise<void> => {
		const before = t.news().length;
		return reach(
			() => t.press('ctrl+l'),
			() => !atShell(t) && t.news().indexOf('\n', before) >= 0,
			'a line to be told',
		);
	};
	for (let next = deeds.next(); !next.done; next = deeds.next()) {
		await perform(t, next.value, answered, () => `MONKEY_SEED=${seed}`);
	}
	await answered();
}

story.each(process.platform === 'linux' ? seeds : [])(`monkey %i presses ${keys} keys and is told`, seed => {
	const deeds = monkey(seed, keys);
	const args = ['--screen-reader', '--lang', seed % 2 === 0 ? 'zh' : 'en'];
	return lives(
		seed,
		() => open({columns: 100, rows: 30, args}),
		t => life(t, seed, deeds),
	);
});
