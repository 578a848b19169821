import type { Instant } from '../domain/ids';

/** What the page tells the worker of the settings: a worker has no way to ask. */
export type MergeSetup = {
  /** Words of messages first seen before it are not kept; a moment to come keeps none. */
  wordsSince: Instant;
  /** Whether what was erased where a file was made is erased here as well. */
  erasures?: boolean;
};

/** What became of records that were merged in; `held` (absent for none) were erased here before, or deleted by their age, and stay out. */
export type Merged = { taken: number; changed: number; known: number; held?: number | undefined };
