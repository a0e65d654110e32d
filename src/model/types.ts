/** The nouns of the domain, derived from the one schema. Types only: nothing is loaded at run time. */
import type {z} from 'zod';
import type * as schema from '../schema/dataset.ts';

export type Lang = 'en' | 'zh';
export type Both = z.infer<typeof schema.both>;
export type Label = z.infer<typeof schema.label>;
export type Bound = z.infer<typeof schema.bound>;
export type Tier = z.infer<typeof schema.tier>;
export type Status = z.infer<typeof schema.status>;
export type Level = z.infer<typeof schema.level>;
export type Period = z.infer<typeof schema.period>;
export type Evidence = z.infer<typeof schema.evidence>;
export type Reading = z.infer<typeof schema.reading>;
export type Figure = z.infer<typeof schema.figure>;
export type Report = z.infer<typeof schema.report>;
export type Campaign = z.infer<typeof schema.campaign>;
export type Case = z.infer<typeof schema.caseRecord>;
export type Metric = z.infer<typeof schema.metric>;
export type Category = z.infer<typeof schema.category>;
export type Area = z.infer<typeof schema.area>;
export type Publisher = z.infer<typeof schema.publisher>;
export type Unit = z.infer<typeof schema.unit>;
export type PeriodRecord = z.infer<typeof schema.periodRecord>;

/** Every table of a dataset as plain arrays: what `data/` holds and `--data` reads. */
export type Tables = z.infer<typeof schema.tables>;

/** The kinds of record a person can list, search and show. */
export type RecordType = 'report' | 'campaign' | 'metric' | 'category' | 'figure' | 'case' | 'period';
