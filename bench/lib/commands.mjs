/** A plain use of each sub-command. What writes is given a folder of its own to write to. */
export const COMMANDS = {
	'--help': ['--help'],
	list: ['list', 'cases'],
	search: ['search', 'juiquan', 'loan'],
	show: ['show', 'mps-2018'],
	compare: ['compare', 'mps-2018', 'mps-2021'],
	chart: ['chart', 'cases_solved'],
	copy: ['copy', 'mps-2018.cases_solved', '--clipboard', 'file'],
	collect: ['collect', 'add', 'mps-2018.cases_solved'],
	export: ['export', '--what', 'cases', '--format', 'csv'],
	build: ['build', 'seeds', '-o', 'data', '--check'],
	check: ['check', 'seeds'],
	keys: ['keys'],
	doctor: ['doctor'],
	completion: ['completion', 'bash'],
	'completion of a word': ['__complete', '2', 'explorer', 'show', 'mps-2018.'],
};

/** At most so many times as long as `node -e 0`. */
export const BUDGETS = {'--help': 1.5, list: 1.5};
