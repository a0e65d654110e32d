/**
 * An object whose properties are made when they are first looked at, and kept. A command that lists cases
 * reads no figures, which are most of the data.
 * @param makers one for each property; what one throws, the reader of the property gets
 */
export function lazily<T extends object>(makers: {readonly [K in keyof T]: () => T[K]}): Readonly<T> {
	const properties = Object.entries<() => unknown>(makers).map(([name, make]) => [
		name,
		{enumerable: true, get: once(make)},
	]);
	return Object.freeze(Object.defineProperties({}, Object.fromEntries(properties))) as Readonly<T>;
}

function once<T>(make: () => T): () => T {
	let made: {readonly value: T} | undefined;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
}
