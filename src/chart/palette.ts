/** Colours that stay apart in print without colour and for the colour-blind: one dark blue, one light orange. */
export const INK = '#1a1a1a';
export const MUTED = '#595959';
export const RULE = '#c8c8c8';
export const FAINT = '#e6e6e6';
export const SIDES = {A: '#1f4e79', B: '#d98200'} as const;
export const AREAS = {nation: '#1f4e79', province: '#1b7f5c'} as const;

export const FONT =
	"'Helvetica Neue', Arial, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'WenQuanYi Zen Hei', sans-serif";

/** A hatched fill: where the number may lie, not where it does. Understood by the SVG writer as it stands. */
export const hatch = (color: string) => ({
	type: 'pattern',
	svgElement: {
		tag: 'g',
		attrs: {},
		key: 'hatch',
		children: [
			{tag: 'rect', attrs: {width: 6, height: 6, fill: '#ffffff'}, key: 'ground'},
			{
				tag: 'path',
				attrs: {d: 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5', stroke: color, 'stroke-width': 1.4},
				key: 'lines',
			},
		],
	},
	svgWidth: 6,
	svgHeight: 6,
});
