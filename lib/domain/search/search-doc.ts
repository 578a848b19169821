import type { MarketplaceCode } from '../marketplace';

/** What is found by its words. Orders are found by their numbers and by their products. */
export const searchKinds = ['product', 'feedback', 'message', 'note', 'snippet'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A record as it is found: what it is, whose, of which day (`YYYY-MM-DD`), and its text. */
export type SearchDoc = {
  kind: SearchKind;
  key: string;
  store?: MarketplaceCode | undefined;
  day: string;
  text: string;
};
