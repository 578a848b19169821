import { canonical } from '../seen';
import type { Snippet } from './snippet';
import { MOST_SNIPPETS } from './snippet-limits';

/**
 * The later of two versions of a snippet; of two at the same moment the one whose canonical text is greater. A total order, so
 * merging is commutative, associative and idempotent.
 */
export function laterSnippet(a: Snippet, b: Snippet): Snippet {
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}

/** What an import would do: `taken` is to be written; the rest is known here as it is or newer, or was removed here since. */
export type SnippetMerge = { taken: Snippet[]; known: number; removed: number };

/**
 * Brings snippets into one's own, by ID: the later version wins, so that the same file twice changes nothing.
 * @param own all that are kept here, those that were removed included.
 * @returns nothing where there would be more than there can be.
 */
export function mergeSnippets(own: readonly Snippet[], incoming: readonly Snippet[]): SnippetMerge | undefined {
  const mine = new Map(own.map((each) => [each.id, each]));
  const latest = new Map<string, Snippet>();
  for (const each of incoming) {
    const other = latest.get(each.id);
    latest.set(each.id, other ? laterSnippet(other, each) : each);
  }
  const taken: Snippet[] = [];
  let removed = 0;
  for (const each of latest.values()) {
    const here = mine.get(each.id);
    if (here && laterSnippet(here, each) === here) {
      if (here.removed && !each.removed) removed++;
    } else {
      taken.push(each);
      mine.set(each.id, each);
    }
  }
  const count = [...mine.values()].filter((each) => !each.removed).length;
  if (count > MOST_SNIPPETS && taken.some((each) => !each.removed)) return undefined;
  return { taken, known: latest.size - taken.length - removed, removed };
}
