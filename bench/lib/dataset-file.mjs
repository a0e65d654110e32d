/** Valid datasets of any size: the bundled cases and figures, over and over under new ids. */
import {closeSync, openSync, readFileSync, writeSync} from 'node:fs';

const bundled = name => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));

function* records(size) {
	const [cases, figures] = [bundled('cases'), bundled('figures')];
	let left = size;
	for (let round = 0; left > 0; round++) {
		const own = id => (id === null || round === 0 ? id : `${id}.${round}`);
		for (const row of cases.slice(0, left)) {
			yield ['cases', {...row, id: own(row.id)}];
			left--;
		}
		for (const row of figures.slice(0, left)) {
			// What a figure is part of comes before it or may be cut off: it is let go.
			yield ['figures', {...row, id: own(row.id), case: own(row.case), partOf: []}];
			left--;
		}
	}
}

/** @param {number} size cases and figures together, 20 at least */
export function writeDataset(path, size) {
	const out = openSync(path, 'w');
	writeSync(
		out,
		`{"reports":${JSON.stringify(bundled('reports'))},\n"campaigns":${JSON.stringify(bundled('campaigns'))}`,
	);
	for (const table of ['cases', 'figures']) {
		let batch = `,\n"${table}":[\n`;
		let mark = '';
		for (const [name, row] of records(size)) {
			if (name === table) {
				batch += mark + JSON.stringify(row);
				mark = ',\n';
			}
			if (batch.length > 2 ** 20) {
				writeSync(out, batch);
				batch = '';
			}
		}
		writeSync(out, `${batch}\n]`);
	}
	writeSync(out, '}\n');
	closeSync(out);
}
