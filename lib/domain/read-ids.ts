import type { Asin, OrderId } from './ids';

/** Shape of an order ID: 3-7-7 digits. Session IDs on the same pages have the very same shape, so where a text was
 *  found matters as much as what it looks like: never take the first hit in a page. */
export const ORDER_ID = /^\d{3}-\d{7}-\d{7}$/;

/** Shape of an Amazon standard identification number: ten capital letters or digits. */
export const ASIN = /^[A-Z0-9]{10}$/;

/**
 * Reads an order ID out of a text that is nothing else. Direction marks and look-alike hyphens, which copying from a
 * right-to-left page leaves behind, are forgiven.
 * @returns the ID, or `undefined` when the text is anything but one order ID.
 */
export function readOrderId(text: string): OrderId | undefined {
  const plain = text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\s]/g, '').replace(/[\u2010-\u2015\u2212]/g, '-');
  return ORDER_ID.test(plain) ? (plain as OrderId) : undefined;
}

/** Reads an ASIN out of a text that is nothing else. */
export function readAsin(text: string | undefined): Asin | undefined {
  return text !== undefined && ASIN.test(text) ? (text as Asin) : undefined;
}
