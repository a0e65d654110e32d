/** Signs, in two sets: `ascii` for terminals that draw box lines or bars badly, or two cells wide. */
export type Glyphs = {
	readonly ellipsis: string;
	readonly cursor: string;
	readonly mark: string;
	readonly open: string;
	readonly closed: string;
	readonly bar: string;
	/** Parts of a full bar sign, from the least; none where there are no finer signs. */
	readonly barParts: readonly string[];
	readonly barUncertain: string;
	readonly corrected: string;
	readonly damaged: string;
	readonly up: string;
	readonly down: string;
	readonly same: string;
	readonly unknown: string;
	readonly comparable: string;
	readonly withCare: string;
	readonly notComparable: string;
	readonly bullet: string;
	readonly to: string;
	readonly border: {
		readonly topLeft: string;
		readonly topRight: string;
		readonly bottomLeft: string;
		readonly bottomRight: string;
		readonly line: string;
		readonly side: string;
	};
};

export const unicode: Glyphs = {
	ellipsis: '…',
	cursor: '▸',
	mark: '◆',
	open: '▾',
	closed: '▸',
	bar: '█',
	barParts: [...'▏▎▍▌▋▊▉'],
	barUncertain: '░',
	corrected: '*',
	damaged: '!',
	up: '↑',
	down: '↓',
	same: '=',
	unknown: '?',
	comparable: '✓',
	withCare: '~',
	notComparable: '✗',
	bullet: '·',
	to: '–',
	border: {
		topLeft: '╭',
		topRight: '╮',
		bottomLeft: '╰',
		bottomRight: '╯',
		line: '─',
		side: '│',
	},
};

export const ascii: Glyphs = {
	ellipsis: '...',
	cursor: '>',
	mark: '#',
	open: '-',
	closed: '+',
	bar: '=',
	barParts: [],
	barUncertain: '-',
	corrected: '*',
	damaged: '!',
	up: '^',
	down: 'v',
	same: '=',
	unknown: '?',
	comparable: 'o',
	withCare: '~',
	notComparable: 'x',
	bullet: '-',
	to: '-',
	border: {
		topLeft: '+',
		topRight: '+',
		bottomLeft: '+',
		bottomRight: '+',
		line: '-',
		side: '|',
	},
};
