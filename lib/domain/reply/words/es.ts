import type { Parts } from './parts';
export const es = {} as Parts;
