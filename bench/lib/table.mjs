/** One row of the report: a number with its bounds, or a text. */
function cells({what, value, text, unit, budget: bound, beside}) {
	const digits = unit === 'bytes' ? 0 : unit === undefined ? 2 : 1;
	return [
		what,
		text ?? (Number.isNaN(value) ? 'not known here' : `${value.toFixed(digits)}${unit ? ` ${unit}` : ''}`),
		bound === undefined ? '' : String(bound),
		bound === undefined || text !== undefined ? '' : judge(value, bound),
		beside ?? '',
	];
}

const judge = (value, bound) => (value <= bound ? 'met' : 'short');

const HEAD = ['measure', 'value', 'budget', '', ''];

export const markdownTable = rows =>
	[HEAD, HEAD.map(() => '---'), ...rows.map(cells)].map(row => `| ${row.join(' | ')} |`).join('\n');

export function printTable(rows) {
	const table = [HEAD, ...rows.map(cells)];
	const widths = table[0].map((_, column) => Math.max(...table.map(row => row[column].length)));
	for (const row of table) {
		console.log(
			row
				.map((cell, column) => cell.padEnd(widths[column]))
				.join('  ')
				.trimEnd(),
		);
	}
}
