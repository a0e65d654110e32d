/** What a draft leaves to a person: a text that begins so stands where a value must be. */
export const FILL_IN = 'FILL IN';

export const isFillIn = (value: unknown): boolean =>
	typeof value === 'string' && /^FILL[ _-]?IN\b/i.test(value);
