import type { Parts } from './parts';
export const fr = {} as Parts;
