/**
 * Stands for Ink's layout engine in the bundle. The library waits for its own code where it is imported, which
 * only modules can do; the parts that are to start quickly are none. So it is filled in once that is there.
 */
import {loadYoga, type Yoga} from 'yoga-layout/load';

export * from 'yoga-layout/load';

const engine = {} as Yoga;
export default engine;

/** Resolves once Ink may be run. */
export const layoutReady: Promise<unknown> = loadYoga().then(loaded => Object.assign(engine, loaded));
