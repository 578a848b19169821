import type { Snippet } from './snippet';

/** What a person can change of a snippet. */
export type SnippetContent = Pick<Snippet, 'name' | 'language' | 'text'>;

/**
 * A version of a snippet that comes after it, also on a clock that stands still or was set back since.
 * @param now the moment of the change.
 */
export function changedSnippet(
  { removed: _, ...before }: Snippet,
  change: Partial<SnippetContent> & { removed?: boolean },
  now: string,
): Snippet {
  const { removed, ...content } = change;
  const next = new Date(Date.parse(before.changedAt) + 1).toISOString();
  const changedAt = now > before.changedAt ? now : next;
  return { ...before, ...content, changedAt, ...(removed && { removed }) };
}
