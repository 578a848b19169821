import type { Snippet } from '../domain/snippet/snippet';
import { changedSnippet, type SnippetContent } from '../domain/snippet/snippet-change';
import { MOST_SNIPPETS } from '../domain/snippet/snippet-limits';
import { mergeSnippets, type SnippetMerge } from '../domain/snippet/snippet-merge';
import type { History } from './database';
import { readySnippets, validSnippets } from './snippet-queries';

/** What a change wrote, and what stood there before it: what taking it back needs. */
export type SnippetChange = { before?: Snippet | undefined; after: Snippet };

/**
 * Changes a snippet, or begins it where the ID is new. `removed` keeps it with its mark, so that a copy elsewhere does not bring
 * it back. @param now the moment of the change.
 * @returns nothing, and writes nothing, where there is none to change, or there would be one too many.
 */
export function changeSnippet(
  db: History,
  id: string,
  change: Partial<SnippetContent> & { removed?: boolean },
  now: string,
): Promise<SnippetChange | undefined> {
  return db.transaction('rw', db.snippets, async () => {
    const before = await db.snippets.get(id);
    const { name, language, text } = change;
    const fresh = name && language && text ? { id, name, language, text, changedAt: now } : undefined;
    const after = before ? changedSnippet(before, change, now) : fresh;
    if (!after || (!before && (await readySnippets(db)).length >= MOST_SNIPPETS)) return undefined;
    await db.snippets.put(after);
    return { before, after };
  });
}

/**
 * Takes a change back: as a version of its own, later than the change, since a copy elsewhere may have heard of it. What was
 * changed since stays. @returns whether anything was written.
 */
export function undoSnippetChange(db: History, { before, after }: SnippetChange, now: string): Promise<boolean> {
  return db.transaction('rw', db.snippets, async () => {
    const here = await db.snippets.get(after.id);
    if (here?.changedAt !== after.changedAt) return false;
    const { name, language, text, removed = false } = before ?? { ...after, removed: true };
    await db.snippets.put(changedSnippet(after, { name, language, text, removed }, now));
    return true;
  });
}

/** What an import did. `before` is what stood in the place of what was taken. */
export type SnippetImport = SnippetMerge & { before: Snippet[] };

/** Brings snippets in, the later version of each. @returns nothing, and writes nothing, where there would be too many. */
export function takeSnippets(db: History, incoming: readonly Snippet[]): Promise<SnippetImport | undefined> {
  return db.transaction('rw', db.snippets, async () => {
    const own = validSnippets(await db.snippets.toArray());
    const merge = mergeSnippets(own, incoming);
    if (!merge) return undefined;
    await db.snippets.bulkPut(merge.taken);
    const taken = new Set(merge.taken.map(({ id }) => id));
    return { ...merge, before: own.filter(({ id }) => taken.has(id)) };
  });
}

/**
 * Takes an import back as if it had never been, so that the same file can be taken again: what it replaced stands there as it
 * did. What was changed since stays. @returns whether anything was written.
 */
export function undoImport(db: History, { taken, before }: SnippetImport): Promise<boolean> {
  return db.transaction('rw', db.snippets, async () => {
    const here = await db.snippets.bulkGet(taken.map(({ id }) => id));
    const untouched = new Set(
      taken.filter((each, index) => here[index]?.changedAt === each.changedAt).map(({ id }) => id),
    );
    await db.snippets.bulkDelete([...untouched]);
    await db.snippets.bulkPut(before.filter(({ id }) => untouched.has(id)));
    return untouched.size > 0;
  });
}
