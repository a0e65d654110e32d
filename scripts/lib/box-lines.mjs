/** The frames of a screen as strokes, each as long as it goes: fonts leave gaps between box signs. */

// Which of the four arms a sign has: up, right, down, left.
const ARMS = {
	'─': '.R.L',
	'│': 'U.D.',
	'┌': '.RD.',
	'┐': '..DL',
	'└': 'UR..',
	'┘': 'U..L',
	'├': 'URD.',
	'┤': 'U.DL',
	'┬': '.RDL',
	'┴': 'UR.L',
	'┼': 'URDL',
	'╭': '.RD.',
	'╮': '..DL',
	'╰': 'UR..',
	'╯': 'U..L',
};
const ROUND = new Set('╭╮╰╯');

/**
 * @param {readonly (readonly {sign: string, cells: number, color: string, opacity: number}[])[]} screen
 * @returns one `<path>` for each colour
 */
export function drawLines(screen, w, h) {
	const strokes = new Map();
	const stroke = (key, d) => strokes.set(key, [...(strokes.get(key) ?? []), d]);
	// Straight pieces by the line they lie on, to be joined; a round corner is a curve of its own.
	const straight = new Map();
	const add = (key, axis, at, from, to) => {
		const line = `${key}\n${axis}\n${at}`;
		straight.set(line, [...(straight.get(line) ?? []), [from, to]]);
	};
	for (const [row, looks] of screen.entries()) {
		let column = 0;
		for (const {sign, cells, color, opacity} of looks) {
			const arms = ARMS[sign];
			const [left, top] = [column * w, row * h];
			const [x, y] = [left + w / 2, top + h / 2];
			column += cells;
			if (!arms) {
				continue;
			}
			const key = `stroke="${color}"${opacity < 1 ? ` stroke-opacity="${opacity}"` : ''}`;
			if (ROUND.has(sign)) {
				stroke(
					key,
					`M${x} ${arms.includes('U') ? top : top + h}Q${x} ${y} ${arms.includes('R') ? left + w : left} ${y}`,
				);
				continue;
			}
			arms.includes('U') && add(key, 'V', x, top, y);
			arms.includes('D') && add(key, 'V', x, y, top + h);
			arms.includes('L') && add(key, 'H', y, left, x);
			arms.includes('R') && add(key, 'H', y, x, left + w);
		}
	}
	for (const [line, pieces] of straight) {
		const [key, axis, at] = line.split('\n');
		for (const [from, to] of joined(pieces)) {
			stroke(key, axis === 'H' ? `M${from} ${at}H${to}` : `M${at} ${from}V${to}`);
		}
	}
	return [...strokes].map(([key, paths]) => `<path fill="none" ${key} d="${paths.join('')}"/>`);
}

export const isLine = sign => sign in ARMS;

function joined(pieces) {
	const found = [];
	for (const [from, to] of pieces.sort((a, b) => a[0] - b[0])) {
		const last = found.at(-1);
		if (last && last[1] === from) {
			last[1] = to;
		} else {
			found.push([from, to]);
		}
	}
	return found;
}
