import {talk} from '../i18n/talk.ts';
import {didYouMean, meant} from '../model/nearest.ts';
import {quote} from '../model/quote.ts';
import {resolveName} from '../query/names.ts';
import {matchesFilter} from '../query/run.ts';
import {command} from './command.ts';
import {deliver, outputOptions} from './compare-output.ts';
import {loadTier} from './dataset.ts';
import {queryOf} from './filters.ts';
import {EXIT} from './io.ts';
import {langOf, text} from './options.ts';

export const chart = command({
	command: 'chart <metric>',
	describe: 'draw a metric over all periods that have it, as SVG',
	builder: yargs =>
		yargs
			.positional('metric', {type: 'string', demandOption: true, describe: 'id of a metric'})
			.option('category', text('--category', 'of this category or below it'))
			.option('area', text('--area', 'in this area or below it, e.g. CN-GS or gansu'))
			.options(outputOptions),
	async run(args, io) {
		const dataset = await loadTier(args);
		const {metric} = args;
		const lang = langOf(args, io.env);
		if (!dataset.metric.has(metric)) {
			const [named] = resolveName(dataset.tables.metrics, metric);
			const near = named ? meant(named, lang) : didYouMean(metric, dataset.metric.keys(), lang);
			io.say(`explorer: ${talk(lang, 'chart.noMetric', {id: quote(metric), near})}`);
			return EXIT.nothing;
		}
		const {filters} = queryOf({category: args.category, area: args.area}, dataset);
		const [{metricChart}, {metricPicture}, {drawSvg}] = await Promise.all([
			import('../chart/metric-chart.ts'),
			import('../chart/metric-svg.ts'),
			import('../chart/svg.ts'),
		]);
		const model = metricChart(dataset, metric, lang, {
			parallel: args.tier !== 'primary',
			wanted: record => filters.every(filter => matchesFilter({type: 'figure', record}, filter, dataset)),
		});
		if (!model) {
			const file = args.output === undefined ? '' : talk(lang, 'export.noFile', {file: args.output});
			io.say(`explorer: ${talk(lang, 'chart.none', {metric, file})}`);
			return EXIT.nothing;
		}
		deliver([drawSvg(metricPicture(model))], talk(lang, 'chart.whole'), args, io, lang);
		return EXIT.done;
	},
});
