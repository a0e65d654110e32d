/**
 * What is worked out from an object once and kept as long as the object is: an index of a list, the totals of a
 * report. The object must not change.
 * @param make must not return undefined
 */
export function oncePer<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
	const known = new WeakMap<Of, Made>();
	return of => {
		let made = known.get(of);
		if (made === undefined) {
			made = make(of);
			known.set(of, made);
		}
		return made;
	};
}
