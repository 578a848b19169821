import { type Snippet, snippet } from '../domain/snippet/snippet';
import { z } from '../domain/zod';
import type { History } from './database';

/** Those that fit their schema; a damaged one must not stop the others. */
export const validSnippets = (records: readonly unknown[]): Snippet[] =>
  records.flatMap((record) => z.safeParse(snippet, record).data ?? []);

/** The person's ready texts by name, then language; those that were removed left out. */
export async function readySnippets(db: History): Promise<Snippet[]> {
  const order = new Intl.Collator(undefined, { numeric: true });
  return validSnippets(await db.snippets.toArray())
    .filter(({ removed }) => !removed)
    .sort(
      (a, b) => order.compare(a.name, b.name) || order.compare(a.language, b.language) || order.compare(a.id, b.id),
    );
}
