/** Puts values into the `{name}` slots of a text; a slot without a value is left to be seen. */
export const fill = (text: string, params: Readonly<Record<string, string | number>>): string =>
	text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
