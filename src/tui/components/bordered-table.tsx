/**
 * The one adapter to ink-table. It measures with `String.length`, draws a rule under every row, and takes Ink
 * as long as the rest of a frame; so it draws each shape once, with stand-ins for the cells (one private
 * character each, and spaces), and whoever shows the table puts the real text in their place.
 */
import {renderToString, Text} from 'ink';
import Table from 'ink-table';
import type {Component, ReactElement, ReactNode} from 'react';
import {pad} from '../../text/width.ts';
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

const shapes = new Map<string, TableShape>();

/**
 * Not to be called while React renders: Ink cannot draw one tree within another.
 * @param widths of the columns, in cells, without padding
 */
export function tableShape(widths: readonly number[]): TableShape {
	const key = widths.join(',');
	let shape = shapes.get(key);
	if (!shape) {
		shape = draw(widths);
		shapes.set(key, shape);
	}
	return shape;
}

function draw(widths: readonly number[]): TableShape {
	const names = widths.map((width, i) => pad(String.fromCharCode(STAND_IN + i), width));
	const row = Object.fromEntries(names.map(name => [name, name]));
	const text = renderToString(
		<Base data={[row]} columns={names} cell={Plain} header={Plain} skeleton={Plain} />,
		{columns: widths.reduce((sum, width) => sum + width + 3, 1)},
	);
	const [top = '', titles = '', rule = '', cells = '', bottom = ''] = text.split('\n');
	return {top, titles, rule, cells, bottom};
}
