/** The part that composes and writes what leaves as a whole: loaded after the first frame, or when it is first asked for. */
import type {Action} from '../state/action.ts';
import type {SheetRequest} from '../state/sheet.ts';
import type {World} from '../state/world.ts';

export type SheetPart = {
	/** Resolves once the world has it. */
	readonly load: () => Promise<void>;
	readonly compose: (request: SheetRequest) => Promise<string>;
	/** To a new file; what came of it is an action. */
	readonly write: (path: string, request: SheetRequest) => Promise<Action>;
};

export function createSheetPart(world: World): SheetPart {
	let loading: Promise<void> | undefined;
	const load = (): Promise<void> => {
		loading ??= import('./sheets.ts').then(({createSheets}) => {
			world.sheets = createSheets(world);
		});
		return loading;
	};
	return {
		load,
		async compose(request) {
			await load();
			return [...(world.sheets?.(request) ?? [])].join('');
		},
		async write(path, request) {
			const [{writeSheet}] = await Promise.all([import('./write.ts'), load()]);
			return writeSheet(path, request, world, process.env);
		},
	};
}
