import type { Currency } from './money';

/** Country codes of Amazon's stores as sellers write them (`UK`, not `GB`). */
export const marketplaceCodes = [
  'US',
  'CA',
  'MX',
  'BR',
  'UK',
  'DE',
  'FR',
  'IT',
  'ES',
  'NL',
  'SE',
  'PL',
  'BE',
  'IE',
  'TR',
  'AE',
  'SA',
  'EG',
  'ZA',
  'IN',
  'JP',
  'SG',
  'AU',
] as const;
export type MarketplaceCode = (typeof marketplaceCodes)[number];

/** One Amazon store. */
export type Marketplace = {
  code: MarketplaceCode;
  /** What an order page prints as sales channel, lower case. */
  salesChannel: string;
  /** Seller Central hosts on which its orders have been seen. The host alone does not tell the marketplace. */
  hosts: readonly string[];
  currency: Currency;
  /** Whether the prices on an order page already hold the tax. */
  taxIncluded: boolean;
};
