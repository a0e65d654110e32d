import type {Dataset} from './dataset.ts';

/** Up to so many cases and figures nothing takes long. */
const FEW = 5000;

export const hasFew = ({tables}: Dataset): boolean => tables.cases.length + tables.figures.length <= FEW;
