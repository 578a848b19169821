import type { MarketplaceCode } from '../marketplace';
import { type SearchKind, searchKinds } from './search-doc';
import { termsOf } from './words';

/** What can be asked for: orders, and what is found by its words. */
export const hitKinds = ['order', ...searchKinds] as const;
export type HitKind = 'order' | SearchKind;

/** What a person asks for; absent filters do not matter. Days are `YYYY-MM-DD`, both included. */
export type Query = {
  typed: string;
  kind?: HitKind | undefined;
  store?: MarketplaceCode | undefined;
  from?: string | undefined;
  to?: string | undefined;
};

/** What a typed text says: words, all of which are to be there, and the beginning of an order ID or some digits out of one. */
export type Asked = {
  terms: readonly string[];
  /** The beginning of an order ID, or all of it, with its hyphens. */
  orderStart?: string | undefined;
  /** Digits and hyphens that may stand anywhere in an order ID; only where nothing else was typed. */
  orderPart?: string | undefined;
};

/** From how many digits on a number may be a part of an order ID. */
const FEWEST_DIGITS = 4;

const ORDER_START = /(?<![\d-])\d{3}-(?:\d{1,7}|\d{7}-\d{0,7})(?![\d-])/;

/** Digits with the hyphens of an order ID. */
const hyphened = (digits: string): string =>
  [digits.slice(0, 3), digits.slice(3, 10), digits.slice(10)].filter(Boolean).join('-');

/** Reads what a person typed. Direction marks and look-alike hyphens, which copying from a page leaves behind, are forgiven. */
export function askedBy(typed: string): Asked {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
  const [start] = plain.match(ORDER_START) ?? [];
  if (start !== undefined && start !== plain) {
    return { terms: termsOf(plain.replace(start, ' ')), orderStart: start };
  }
  const isNumber = /^[\d-]+$/.test(plain) && plain.replaceAll('-', '').length >= FEWEST_DIGITS;
  if (start !== undefined) return { terms: termsOf(plain), orderStart: start, ...(isNumber && { orderPart: plain }) };
  if (!isNumber) return { terms: termsOf(plain) };
  const digits = plain.replaceAll('-', '');
  const isBare = digits === plain && digits.length <= 17;
  return { terms: termsOf(plain), ...(isBare && { orderStart: hyphened(digits) }), orderPart: plain };
}

/** The longest text that is looked up. */
export const LONGEST_QUERY = 200;
