import { memoReaders } from './memo';
import { z } from './zod';

/** The most characters that a memo takes, by who reads it. */
export const memoLength = z.object({ reader: z.enum(memoReaders), characters: z.int().check(z.positive()) });
export type MemoLength = z.infer<typeof memoLength>;
