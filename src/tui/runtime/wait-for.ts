/** A promise and who keeps it; `Promise.withResolvers` is younger than the oldest Node that is promised. */
export function waitFor<T>(): {readonly promise: Promise<T>; readonly resolve: (value: T) => void} {
	let resolve: (value: T) => void = () => {};
	const promise = new Promise<T>(kept => {
		resolve = kept;
	});
	return {promise, resolve};
}
