import type { Sentence } from './reply';

/** What a sentence does for the buyer (apologises, names a remedy, gives a date …), so that what is missing can be told. */
export function actsOf(_sentence: Sentence): ReadonlySet<string> {
  return new Set();
}
