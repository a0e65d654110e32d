/** Reads the data before the first frame. Where that takes long, a screen says how far it is, and can be left. */
import {basename} from 'node:path';
import {loadBundled, loadFiles} from '../../dataset/load.ts';
import {TABLE_NAMES} from '../../dataset/table-names.ts';
import {translate} from '../../i18n/index.ts';
import type {Dataset} from '../../model/dataset.ts';
import type {Lang, Tier} from '../../model/types.ts';
import {ofTier} from '../../query/of-tier.ts';
import {receive} from '../../system/early-input.ts';
import {cleanLine} from '../../text/clean.ts';
import {clip, pad} from '../../text/width.ts';
import {type EnteredScreen, enterScreen, windowSize} from './screen.ts';

/** Milliseconds that one waits without being told for what. */
const PATIENCE = 250;
const INTERRUPT = '\u0003';

/**
 * @param options `silent` draws nothing, for those who listen
 * @returns the data of the tier, or the exit code where somebody left before it was read
 * @throws InputError where data cannot be read; the screen is then as it was
 */
export async function openData(
	paths: readonly string[],
	tier: Tier | 'all',
	{lang, silent}: {readonly lang: Lang; readonly silent: boolean},
): Promise<Dataset | number> {
	if (paths.length === 0) {
		return ofTier(whole(loadBundled()), tier);
	}
	const from = performance.now();
	const stop = new AbortController();
	let screen: EnteredScreen | undefined;
	let shown = -1;
	let code = 0;
	// Read as the first keys are: input that was made to flow and stopped again does not come to those.
	let input: ReturnType<typeof receive> | undefined;
	const hear = (keys: string): string => {
		if (keys.includes(INTERRUPT) || keys.includes('q')) {
			code = keys.includes(INTERRUPT) ? 130 : 0;
			stop.abort();
		}
		return '';
	};
	const onProgress = (share: number): void => {
		const percent = Math.floor(share * 100);
		if (silent || percent === shown || performance.now() - from < PATIENCE) {
			return;
		}
		shown = percent;
		const rows = waitingRows(paths, percent, lang);
		if (screen) {
			screen.draw(rows);
		} else {
			screen = enterScreen(rows);
			input = receive(process.stdin, hear);
		}
	};
	try {
		const whole = await loadFiles(paths, {withBundled: false, slices: {signal: stop.signal, onProgress}});
		return ofTier(whole, tier);
	} catch (error) {
		// Nothing that is still read keeps the program alive.
		process.stdin.unref();
		if (stop.signal.aborted) {
			return code;
		}
		throw error;
	} finally {
		input?.handOver();
		screen?.leave();
	}
}

/** Every table read, so that none is found unreadable once the screen is there. */
function whole(dataset: Dataset): Dataset {
	for (const name of TABLE_NAMES) {
		void dataset.tables[name];
	}
	return dataset;
}

/** Each as wide as the window. */
function waitingRows(paths: readonly string[], percent: number, lang: Lang): string[] {
	const {columns, rows} = windowSize();
	const files = paths.map(path => cleanLine(basename(path))).join(', ');
	const lines = [
		translate(lang, 'loading.reading', {file: clip(files, Math.max(8, columns - 30)), percent}),
		translate(lang, 'loading.leave'),
	];
	const above = Math.max(0, Math.floor(rows / 2) - 1);
	return Array.from({length: rows}, (_, y) => pad(clip(`  ${lines[y - above] ?? ''}`, columns), columns));
}
