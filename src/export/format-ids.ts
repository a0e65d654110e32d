/** The output formats by name, apart from what writes them, for the options of every command name them. */
export const FORMAT_IDS = ['table', 'json', 'ndjson', 'csv', 'tsv', 'md'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];
