/** Remarks are written as one English text or in both languages. */
import type {Both} from '../model/types.ts';

export type Remark = string | Both | null;

export const english = (remark: Remark): string | null =>
	typeof remark === 'string' ? remark : (remark?.en ?? null);

export const chinese = (remark: Remark): string | null =>
	typeof remark === 'string' ? null : (remark?.zh ?? null);
