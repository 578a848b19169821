import type { MarketplaceCode } from '../marketplace';

/** What is found by its words. Orders are found by their numbers and by their products. */
export const searchKinds = ['product', 'feedback', 'message', 'note', 'snippet'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What a piece of a text is, where that is to be said. */
export type PieceOf =
  | 'comment'
  | 'earlier'
  | 'reply'
  | 'title'
  | 'number'
  | 'buyer'
  | 'seller'
  | 'amazon'
  | 'text'
  | 'name';
export type Piece = { of: PieceOf; text: string };

/** A record as it is found: what it is, whose, of which day (`YYYY-MM-DD`), and its text in pieces. */
export type SearchDoc = {
  kind: SearchKind;
  key: string;
  store?: MarketplaceCode | undefined;
  day: string;
  pieces: readonly Piece[];
};

/** Under which number-free name a thing is kept among what is found. */
export const docId = (kind: SearchKind, key: string): string => `${kind}:${key}`;

/** The two parts of such a name; keys may hold colons themselves. */
export function splitDocId(id: string): { kind: SearchKind; key: string } | undefined {
  const at = id.indexOf(':');
  const kind = searchKinds.find((each) => each === id.slice(0, at));
  return kind && { kind, key: id.slice(at + 1) };
}

/** A calendar day (`YYYY-MM-DD`, or a moment that begins so) as days since 1970. */
export const dayNumber = (day: string): number =>
  Math.min(65_535, Math.max(0, Math.floor(Date.parse(day.slice(0, 10)) / 86_400_000) || 0));
