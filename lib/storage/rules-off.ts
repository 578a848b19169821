import { defineSetting } from './setting';

/** Rules of the reply check that the person switched off, by their ID. Read in pages too, so its shape alone is checked. */
export const rulesOff = defineSetting('reply-rules-off', (stored): readonly string[] =>
  Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [],
);
