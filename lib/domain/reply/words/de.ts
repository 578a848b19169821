import type { Parts } from './parts';
export const de = {} as Parts;
