/** Styles of cells. A style is the shortest SGR parameters that set it on a plain cell: `1;36`; plain is ''. */

const known = new Map<string, string>();

/** @param params of one SGR sequence, as between `ESC [` and `m`; @returns the style after it */
export function styleAfter(style: string, params: string): string {
	if (params === '' || params === '0') {
		return '';
	}
	const key = `${style} ${params}`;
	let after = known.get(key);
	if (after === undefined) {
		after = merge(style, params);
		known.set(key, after);
	}
	return after;
}

/** The same style on text that opens an address; no parameter and no address holds a space. */
export const linked = (style: string, address: string): string =>
	address === '' ? style : `${style} ${address}`;

/** The sequences that lead from one style to another. */
export function styleChange(from: string, to: string): string {
	if (from === to) {
		return '';
	}
	const [[before = '', left = ''], [after = '', entered = '']] = [from.split(' '), to.split(' ')];
	const link = left === entered ? '' : `\u001B]8;;${entered}\u001B\\`;
	return sgrChange(before, after) + link;
}

function sgrChange(from: string, to: string): string {
	if (from === to) {
		return '';
	}
	return from === '' || to === '' ? `\u001B[${to}m` : `\u001B[0;${to}m`;
}

/** What switches an attribute off again: the first parameter of those it ends. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
	22: ['1', '2'],
	23: ['3'],
	24: ['4'],
	25: ['5'],
	27: ['7'],
	28: ['8'],
	29: ['9'],
	39: ['foreground'],
	49: ['background'],
};

function merge(style: string, params: string): string {
	const attributes = new Map<string, string>();
	for (const code of [...codes(style), ...codes(params)]) {
		const [first = ''] = code.split(';');
		if (first === '0' || first === '') {
			attributes.clear();
		} else if (first in ENDS) {
			for (const ended of ENDS[first] ?? []) {
				attributes.delete(ended);
			}
		} else {
			attributes.set(kind(Number(first)), code);
		}
	}
	return [...attributes.values()].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).join(';');
}

function kind(code: number): string {
	if ((code >= 30 && code <= 38) || (code >= 90 && code <= 97)) {
		return 'foreground';
	}
	return (code >= 40 && code <= 48) || (code >= 100 && code <= 107) ? 'background' : String(code);
}

/** `1;38;5;208` is two codes: an extended colour takes the parameters that follow it. */
function codes(params: string): string[] {
	return params === '' ? [] : (params.match(/[34]8;(?:5;\d+|2;\d+;\d+;\d+)|\d+|(?<=^|;)(?=;|$)/g) ?? []);
}
