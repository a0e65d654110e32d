/**
 * The one adapter to ink-table. It measures with `String.length`, draws a rule under every row, and takes Ink
 * as long as the rest of a frame; so it draws a table of so many columns once, each as narrow as can be, with
 * stand-ins for the cells (one private character each). That is drawn out to the widths wanted, and whoever
 * shows the table puts the real text in their place.
 */
import {renderToString, Text} from 'ink';
import Table from 'ink-table';
import type {Component, ReactElement, ReactNode} from 'react';
import {STAND_IN, type TableShape} from '../view/table.ts';

const Plain = ({children}: {readonly children?: ReactNode}): ReactElement => <Text>{children}</Text>;

type Row = Readonly<Record<string, string>>;
type Props = {
	readonly data: readonly Row[];
	readonly columns: readonly string[];
	readonly cell: typeof Plain;
	readonly header: typeof Plain;
	readonly skeleton: typeof Plain;
};
// Its own types need a global JSX namespace that React 19 no longer has.
// CommonJS: a bundler hands over its exports, a test runner their `default`.
const own: unknown = 'default' in Table ? Table.default : Table;
const Base = own as new (props: Props) => Component<Props>;

const shapes = new Map<number, TableShape>();

/**
 * Not to be called while React renders: Ink cannot draw one tree within another.
 * @param widths of the columns, in cells, without padding
 */
export function tableShape(widths: readonly number[]): TableShape {
	let shape = shapes.get(widths.length);
	if (!shape) {
		shape = draw(widths.length);
		shapes.set(widths.length, shape);
	}
	return {
		top: drawnOut(shape.top, widths),
		titles: drawnOut(shape.titles, widths),
		rule: drawnOut(shape.rule, widths),
		cells: drawnOut(shape.cells, widths),
		bottom: drawnOut(shape.bottom, widths),
	};
}

/** Stand-ins get spaces after them, stretches of a rule as much more of it. */
function drawnOut(line: string, widths: readonly number[]): string {
	let column = 0;
	return line.replaceAll(/[\uE000-\uF8FF]|─+/g, found => {
		const more = (widths[column++] ?? 1) - 1;
		return found + (found.startsWith('─') ? '─' : ' ').repeat(more);
	});
}

function draw(columns: number): TableShape {
	const names = Array.from({length: columns}, (_, i) => String.fromCharCode(STAND_IN + i));
	const row = Object.fromEntries(names.map(name => [name, name]));
	const text = renderToString(
		<Base data={[row]} columns={names} cell={Plain} header={Plain} skeleton={Plain} />,
		{columns: columns * 4 + 1},
	);
	const [top = '', titles = '', rule = '', cells = '', bottom = ''] = text.split('\n');
	return {top, titles, rule, cells, bottom};
}
