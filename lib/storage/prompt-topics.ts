import type { OwnFacts } from '../domain/prompts/facts';
import { languageOf } from '../domain/text/language';
import { topicsOf } from '../domain/text/topics';

type Name = keyof NonNullable<OwnFacts['complaints']>['now']['counts'];

/** How long comments are read in one go, in milliseconds: other messages wait no longer than that. */
const SLICE = 20;

/** How many answers are kept while the script lives: popup and dashboard ask of the same comments again and again. */
const MOST_KEPT = 5_000;
const kept = new Map<string, readonly Name[]>();

function namesOf(comment: string): readonly Name[] {
  const known = kept.get(comment);
  if (known) return known;
  const topics = comment ? topicsOf(comment, languageOf(comment)).map(({ topic }) => topic) : [];
  const complains = topics.filter((topic) => topic !== 'praise');
  const names: readonly Name[] = complains.length === 0 && topics.length > 0 ? ['praise-only'] : complains;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(comment, names);
  return names;
}

/** What each of these comments is about; `praise-only` where it finds nothing wrong. Read in slices. */
export async function topicsOfComments(comments: readonly string[]): Promise<(readonly Name[])[]> {
  const found: (readonly Name[])[] = [];
  let began = performance.now();
  for (const comment of comments) {
    found.push(namesOf(comment));
    if (performance.now() - began < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  return found;
}
