/** One row of the report: a number with its bounds, or a text. */
function cells({what, value, text, unit, limit, goal, beside}) {
	const bound = limit ?? goal;
	const digits = unit === 'bytes' ? 0 : unit === undefined ? 2 : 1;
	return [
		what,
		text ?? (Number.isNaN(value) ? 'not known here' : `${value.toFixed(digits)}${unit ? ` ${unit}` : ''}`),
		[limit && `limit ${limit}`, goal && `goal ${goal}`].filter(Boolean).join(', '),
		bound === undefined || text !== undefined ? '' : judge(value, limit, goal),
		beside ?? '',
	];
}

function judge(value, limit, goal) {
	if (limit !== undefined && !(value <= limit)) {
		return 'BROKEN';
	}
	return goal !== undefined && !(value <= goal) ? 'short of goal' : 'met';
}

export function printTable(rows) {
	const table = [['measure', 'value', 'at most', '', ''], ...rows.map(cells)];
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
