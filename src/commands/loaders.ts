/** The sub-commands by name, each loaded on its own: one that runs does not read the others. */
import type {Command} from './command.ts';

const one = <A>(command: Command<A>): Command<never> => command as unknown as Command<never>;

export const LOADERS: Readonly<Record<string, () => Promise<Command<never>>>> = {
	list: async () => one((await import('./list.ts')).list),
	search: async () => one((await import('./search.ts')).search),
	show: async () => one((await import('./show.ts')).show),
	compare: async () => one((await import('./compare.ts')).compare),
	chart: async () => one((await import('./chart.ts')).chart),
	copy: async () => one((await import('./copy.ts')).copy),
	collect: async () => one((await import('./collect.ts')).collect),
	export: async () => one((await import('./export.ts')).exportCommand),
	build: async () => one((await import('./build.ts')).build),
	check: async () => one((await import('./check.ts')).check),
	draft: async () => one((await import('./draft.ts')).draft),
	keys: async () => one((await import('./keys.ts')).keys),
	doctor: async () => one((await import('./doctor.ts')).doctor),
	completion: async () => one((await import('./completion.ts')).completion),
};
