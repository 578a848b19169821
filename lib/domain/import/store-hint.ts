/** Domain of the addresses that Amazon gives buyers in place of their own: `x@marketplace.amazon.de`. */
const STANDS_IN = /@marketplace\.(amazon\.[a-z.]{2,8})$/i;

/**
 * The sales channel (`amazon.de`) that a rater's stand-in address belongs to. Of the address nothing else is looked at, and
 * nothing is kept.
 */
export function channelOfRater(address: string): string | undefined {
  return STANDS_IN.exec(address.trim())?.[1]?.toLowerCase();
}
