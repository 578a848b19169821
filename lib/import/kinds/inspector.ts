import type { RawRecord } from '../../domain/import/record-reader';

/** How many rows are shown before a file is taken, and how many that cannot be. */
export const PREVIEW_ROWS = 5;
export const MOST_SHOWN = 20;

/** Looks through the rows of one file and says in the end what it is. */
export type Inspector<Found> = { take(record: RawRecord): void; end(): Found };
