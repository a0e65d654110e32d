/**
 * The one adapter to ink-table. It measures with `String.length` and draws a rule under every row; so it is
 * handed stand-ins of the right length, one private character that says which cell is meant and spaces, and
 * the cell component puts the real text there, fitted by display width.
 */
import {Text} from 'ink';
import Table from 'ink-table';
import {type Component, createContext, type ReactElement, type ReactNode, useContext} from 'react';
import {pad} from '../../text/width.ts';
import {fitLine, lineWidth, paint, span} from '../theme/paint.ts';
import type {TableModel} from '../view/block.ts';
import {StyleContext} from './style.ts';

const Model = createContext<{readonly table: TableModel; readonly chosen: string | null} | null>(null);

const FIRST = 0xe000;
const standIn = (n: number, width: number): string => pad(String.fromCharCode(FIRST + n), width);
const meant = (children: ReactNode): number => String(children).trim().charCodeAt(0) - FIRST;

type CellProps = {readonly column: number; readonly children?: ReactNode};

function Cell({children}: CellProps): ReactElement {
	const model = useContext(Model);
	const {theme, glyphs} = useContext(StyleContext);
	const n = meant(children);
	const columns = model?.table.columns ?? [];
	const column = columns[n % columns.length];
	const row = model?.table.rows[Math.floor(n / columns.length)];
	if (!column || !row) {
		return <Text> </Text>;
	}
	const line = row.cells[n % columns.length] ?? [];
	const gap = column.align === 'right' ? Math.max(0, column.width - lineWidth(line)) : 0;
	const cell = fitLine(gap > 0 ? [{text: ' '.repeat(gap)}, ...line] : line, column.width, glyphs.ellipsis);
	const chosen = model?.chosen != null && row.figure === model.chosen;
	return <Text>{paint([{text: ' '}, ...cell, {text: ' '}], theme, chosen ? 'selected' : undefined)}</Text>;
}

function Heading({children}: {readonly children?: ReactNode}): ReactElement {
	const model = useContext(Model);
	const {theme, glyphs} = useContext(StyleContext);
	const column = model?.table.columns[meant(children)];
	const title = column ? pad(span(column.title).text, column.width, column.align, glyphs.ellipsis) : '';
	return <Text>{paint([{text: ` ${title} `, token: 'muted'}], theme)}</Text>;
}

/** ink-table's own line signs, in this screen's glyphs. */
function Skeleton({children}: {readonly children?: ReactNode}): ReactElement {
	const {theme, glyphs} = useContext(StyleContext);
	const ascii = glyphs.border.side === '|';
	const text = String(children);
	const drawn = ascii
		? text
				.replaceAll('─', '-')
				.replaceAll('│', '|')
				.replaceAll(/[┌┐└┘├┤┬┴┼]/g, '+')
		: text;
	return <Text>{paint([{text: drawn, token: 'border'}], theme)}</Text>;
}

type Rule = (props: {readonly key: string}) => ReactElement | null;
type Props = {
	readonly data: readonly Record<string, string>[];
	readonly columns: readonly string[];
	readonly cell: typeof Cell;
	readonly header: typeof Heading;
	readonly skeleton: typeof Skeleton;
};
// Its own types need a global JSX namespace that React 19 no longer has.
// CommonJS: a bundler hands over its exports, a test runner their `default`.
const own: unknown = 'default' in Table ? Table.default : Table;
const Base = own as new (props: Props) => Component<Props> & {separator: Rule};

/** Keeps the rule under the titles and drops those between rows. */
class QuietTable extends Base {
	constructor(props: Props) {
		super(props);
		const drawn: Rule = this.separator;
		this.separator = rule => (rule.key.endsWith('-0') ? drawn(rule) : null);
	}
}

export function BorderedTable({table, chosen}: {table: TableModel; chosen: string | null}) {
	const names = table.columns.map((column, i) => standIn(i, column.width));
	const data = table.rows.map((_, r) =>
		Object.fromEntries(
			names.map((name, c) => [name, standIn(r * names.length + c, table.columns[c]?.width ?? 1)]),
		),
	);
	// ink-table fixes its parts when constructed: other widths need another table.
	const shape = `${table.columns.map(column => column.width).join(',')}/${table.rows.length}`;
	return (
		<Model.Provider value={{table, chosen}}>
			<QuietTable key={shape} data={data} columns={names} cell={Cell} header={Heading} skeleton={Skeleton} />
		</Model.Provider>
	);
}
