import type { Snippet } from '../snippet';
import { startersDe } from './de';
import { startersEn } from './en';
import { startersEs } from './es';
import { startersFr } from './fr';
import { startersIt } from './it';
import { type StarterPack, starterKinds } from './starter';

const packs: readonly StarterPack[] = [startersEn, startersDe, startersFr, startersEs, startersIt];

/**
 * The texts to begin with in one language, as snippets; none for a language that has none. Their IDs are the same on every
 * machine, so that a team that takes them twice has them once.
 * @param at the moment at which the person takes them.
 */
export function startersIn(language: string, at: string): Snippet[] {
  const pack = packs.find((each) => each.language === language);
  if (!pack) return [];
  return starterKinds.map((kind) => ({
    id: `starter-${language}-${kind}`,
    language,
    ...pack.texts[kind],
    changedAt: at,
  }));
}
