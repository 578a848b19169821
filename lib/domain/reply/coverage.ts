import type { TextLanguage } from '../text/text';

/**
 * How much of a draft is checked in its language: everything; only what may not be sent (policy, contact details); or only what
 * needs no language.
 */
export type Coverage = 'all' | 'policy' | 'none';

const coverages: Partial<Record<TextLanguage, Coverage>> = {
  en: 'all',
  de: 'policy',
  fr: 'policy',
  es: 'policy',
  it: 'policy',
};

/** @param language the language of a draft */
export function coverageOf(language: TextLanguage): Coverage {
  return coverages[language] ?? 'none';
}
