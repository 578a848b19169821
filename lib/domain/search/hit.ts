import type { MarketplaceCode } from '../marketplace';
import type { Marked } from './mark';
import type { HitKind } from './query';
import type { PieceOf, SearchKind } from './search-doc';

/** An order as it is listed: the day it was bought, or was seen first where no page or report said; and what was bought. */
export type OrderFound = {
  orderId: string;
  store?: MarketplaceCode | undefined;
  day: string;
  /** Whether `day` is the day of purchase. */
  bought: boolean;
  /** When a page or a report said something of it last. */
  seenAt?: string | undefined;
  items: readonly string[];
};

/** A piece of a text with what was looked for marked. */
export type Excerpt = { of: PieceOf; parts: readonly Marked[] };

/** Something that was found by its words. Moments are in UTC; `day` is the thing's own (`YYYY-MM-DD`). */
export type WordHit = {
  kind: SearchKind;
  key: string;
  day: string;
  seenAt: string;
  store?: MarketplaceCode | undefined;
  orderId?: string | undefined;
  caseId?: string | undefined;
  rating?: number | undefined;
  excerpts: readonly Excerpt[];
  /** Of a product: its newest orders, and whether there are more. */
  orders?: readonly OrderFound[] | undefined;
  moreOrders?: boolean | undefined;
};

export type OrderHit = OrderFound & { kind: 'order'; key: string; excerpts: readonly Excerpt[] };
export type Hit = WordHit | OrderHit;

/** What a search found. */
export type SearchResult = {
  hits: readonly Hit[];
  /** How many things of each kind hold all words; orders are not counted. */
  counts: Readonly<Partial<Record<HitKind, number>>>;
  /** How many there are of what is listed, where that is known. */
  total: number;
  /** Whether everything was looked at, so that the numbers are of all there is; else only the newest was, and they mean nothing. */
  counted: boolean;
  /** There are more than are listed: more can be shown. */
  more: boolean;
  /** There are more than are looked through or put in order: what was typed is to be narrowed down. */
  cut: boolean;
};
