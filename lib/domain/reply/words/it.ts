import type { Parts } from './parts';
export const it = {} as Parts;
