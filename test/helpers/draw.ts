/** Draws rectangles as box art, each with its name, so that a layout is judged by looking. */
type Rect = {readonly x: number; readonly y: number; readonly width: number; readonly height: number};

/** A rectangle of height 1 is drawn as `<name---->`. */
export function draw(columns: number, rows: number, rects: Readonly<Record<string, Rect | null>>): string {
	const grid = Array.from({length: rows}, () => Array.from({length: columns}, () => ' '));
	const put = (x: number, y: number, char: string): void => {
		const line = grid[y];
		if (line?.[x] === undefined) {
			throw new Error(`outside the screen: ${x}, ${y}`);
		}
		line[x] = line[x] === ' ' ? char : '#';
	};
	for (const [name, rect] of Object.entries(rects)) {
		if (!rect) {
			continue;
		}
		const {x, y, width, height} = rect;
		const [left, right] = height === 1 ? ['<', '>'] : ['+', '+'];
		for (let i = 0; i < width; i++) {
			const edge = i === 0 ? left : i === width - 1 ? right : '-';
			put(x + i, y, name[i - 1] ?? edge);
			if (height > 1) {
				put(x + i, y + height - 1, i === 0 || i === width - 1 ? '+' : '-');
			}
		}
		for (let i = 1; i < height - 1; i++) {
			put(x, y + i, '|');
			put(x + width - 1, y + i, '|');
		}
	}
	return grid.map(line => line.join('').trimEnd()).join('\n');
}
