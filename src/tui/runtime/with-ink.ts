/**
 * What needs Ink, in one part: it is large, and read once the first keys are answered. Ink asks its layout
 * engine for its constants where it is imported, so that has to be there first.
 */
import {layoutReady} from '../components/layout-engine.ts';

export async function drawn() {
	await layoutReady;
	return import('./run.tsx');
}

export async function told() {
	await layoutReady;
	return import('./linear.tsx');
}
