/**
 * The one module that loads the charting library, and is itself only loaded for a picture. ECharts draws on the
 * server without a DOM; of it we take the axes, the custom series and the SVG writer.
 */
import {CustomChart} from 'echarts/charts';
import {GraphicComponent, GridComponent} from 'echarts/components';
import {type EChartsCoreOption, init, use} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';
import {xml} from './escape.ts';
import {FONT} from './palette.ts';

use([CustomChart, GraphicComponent, GridComponent, SVGRenderer]);

export type Picture = {
	readonly width: number;
	readonly height: number;
	/** For those who cannot see it. */
	readonly title: string;
	readonly description: string;
	readonly option: EChartsCoreOption;
};

/** Without what serves a pointer only, and without the number that the library gives its charts in this process. */
const still = (svg: string): string =>
	svg
		.replaceAll(/(id="|url\(#)zr\d+-/g, '$1chart-')
		.replaceAll(
			/style="font: (?:(?:normal|italic) )*(bold )?(?:normal )*(\d+px) ([^"]*)"/g,
			(_, bold, size, family) =>
				`style="font-size:${size};font-family:${family};${bold ? 'font-weight:bold;' : ''}"`,
		)
		.replaceAll(/<style[^>]*><!\[CDATA\[.*?\]\]>\s*<\/style>\s*/gs, '')
		.replaceAll(/<path[^>]* fill="none" pointer-events="visible" class="[^"]*"><\/path>\n?/g, '')
		.replaceAll(/<[a-z][^>]*>/g, tag => tag.replaceAll(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, ''));

/** One SVG document, the same for the same picture. */
export function drawSvg({width, height, title, description, option}: Picture): string {
	const chart = init(null, null, {renderer: 'svg', ssr: true, width, height});
	try {
		chart.setOption({animation: false, useUTC: true, backgroundColor: '#ffffff', ...option});
		// One family for all texts: said once, on the root.
		const drawn = still(chart.renderToSVGString()).replaceAll(`font-family:${FONT};`, '');
		const [, open = '', rest = ''] = /^(<svg[^>]*)>(.*)$/s.exec(drawn) ?? [];
		return `<?xml version="1.0" encoding="UTF-8"?>\n${open} font-family="${FONT}" role="img" aria-labelledby="title desc">\n<title id="title">${xml(title)}</title>\n<desc id="desc">${xml(description)}</desc>${rest}\n`;
	} finally {
		chart.dispose();
	}
}
