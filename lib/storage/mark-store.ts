import type { Instant } from '../domain/ids';
import { laterMark, type Mark, mark } from '../domain/queue/mark';
import { z } from '../domain/zod';
import type { History } from './database';

/**
 * Keeps what a person made of a row. The only way marks are written; of two the later stands. One that is said to be of a moment to come
 * (the clock was set back since) does not stand against the new one. @returns whether anything was written.
 */
export async function recordMark(db: History, fresh: Mark, now: Instant): Promise<boolean> {
  return db.transaction('rw', db.marks, async () => {
    const before = z.safeParse(mark, await db.marks.get(fresh.id)).data;
    const next = before && before.at <= now ? laterMark(before, fresh) : fresh;
    if (next === before) return false;
    await db.marks.put(next);
    return true;
  });
}

/** Deletes marks that mean nothing any more. */
export async function forgetMarks(db: History, now: Instant): Promise<void> {
  await db.marks.where('until').below(now).delete();
}
