import { reason } from './reason';
import { z } from './zod';

/** Who reads a memo, by the label of its box: the buyer (older words), or the seller alone (today's "Note to yourself"). */
export const memoReaders = ['buyer', 'self'] as const;
export type MemoReader = (typeof memoReaders)[number];

const texts = z.partialRecord(reason, z.array(z.string().check(z.maxLength(255))));

/** Suggested memos in one language, by reader and reason. */
export const memoPack = z.object({ lang: z.string(), buyer: texts, self: texts });
export type MemoPack = z.infer<typeof memoPack>;

/** The most characters that a memo takes, by who reads it. */
export const memoLength = z.object({ reader: z.enum(memoReaders), characters: z.int().check(z.positive()) });
export type MemoLength = z.infer<typeof memoLength>;
