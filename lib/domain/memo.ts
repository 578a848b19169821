import type { Reason } from './reason';

/** Who reads a memo, by the label of its box: the buyer (older words), or the seller alone (today's "Note to yourself"). */
export const memoReaders = ['buyer', 'self'] as const;
export type MemoReader = (typeof memoReaders)[number];

/** Suggested memos in one language, by reader and reason. */
export type MemoPack = { lang: string } & Record<MemoReader, Partial<Record<Reason, readonly string[]>>>;
