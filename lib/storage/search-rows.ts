import type { SearchKind } from '../domain/search/search-doc';

/** One thing that is found by its words. Its number says in which block of which kind and store it stands. */
export type DocRow = {
  no: number;
  /** Kind and key of the record (`note:…`). */
  id: string;
  /** What it is found by, so that exactly that can be taken out again. */
  words: string;
};

/** The words of a block that begin alike, and which of its things hold them (`lib/domain/search/postings.ts`). */
export type WordRow = { key: string; words: string };

/** A block: up to 16,384 things of one kind and one store. */
export type SearchBlock = {
  block: number;
  /** Kind and store (`feedback/US`); `-` where no store is known. */
  part: string;
  /** How many places are taken, also by what was removed since. */
  used: number;
  /** The earliest and the latest day of its things, as days since 1970; wider than they are where some were removed. */
  from: number;
  to: number;
};

/** The day of each thing of a block, by its place, as far as places are taken: days since 1970. */
export type BlockDays = { block: number; days: Uint16Array };

/**
 * Things that are still to be made findable: some records by their keys, all records of a kind behind a key, or, where a span of
 * them was deleted, all that is found of a kind behind a key.
 */
export type Queued = { id?: number | undefined; kind: SearchKind | 'order' } & (
  | { keys: readonly string[] }
  | { from: string }
  | { foundFrom: string }
);
