import type { Reason } from '../../../domain/reason';

/** Reasons by their codes in Amazon's feeds, as public code uses them; whether a form's options carry them is not known. */
const CODES: Readonly<Record<string, Reason>> = {
  NoInventory: 'out-of-stock',
  ProductOutofStock: 'out-of-stock',
  CustomerReturn: 'customer-return',
  GeneralAdjustment: 'general-adjustment',
  CouldNotShip: 'could-not-ship',
  DifferentItem: 'wrong-item',
  CustomerCancel: 'buyer-cancelled',
  BuyerCanceled: 'buyer-cancelled',
  PriceError: 'price-error',
  PricingError: 'price-error',
  CustomerAddressIncorrect: 'undeliverable',
  ShippingAddressUndeliverable: 'undeliverable',
  Undeliverable: 'undeliverable',
  Exchange: 'exchange',
  CustomerExchange: 'exchange',
  Other: 'other',
};

/** Reasons by their words on the page. */
const WORDS: readonly (readonly [Reason, RegExp])[] = [
  ['out-of-stock', /out of stock|no inventory/iu],
  ['customer-return', /(?:customer|buyer) return/iu],
  ['general-adjustment', /general adjustment/iu],
  ['could-not-ship', /could not ship|shipment not possible|unable to ship/iu],
  ['wrong-item', /wrong item|different item/iu],
  ['buyer-cancelled', /cancell?ed by|(?:buyer|customer) cancel/iu],
  ['not-received', /not received|never arrived/iu],
  ['not-as-described', /not (?:as described|correspond|match)/iu],
  ['defective', /defective|damaged/iu],
  ['price-error', /pric(?:e|ing) error/iu],
  ['undeliverable', /undeliverable|cannot be delivered/iu],
  ['carrier-delay', /(?:late|delay).*carrier|carrier.*(?:late|delay)/iu],
  ['late-dispatch', /promised ship date|ship(?:ped)? late|late (?:shipment|dispatch)/iu],
  ['exchange', /exchange/iu],
];

/** The reason that an option stands for, by its code or its words; nothing where they are those of none, or of several. */
export function reasonNamed(text: string, value: string): Reason | undefined {
  const byCode = CODES[value];
  if (byCode) return byCode;
  const named = WORDS.filter(([, words]) => words.test(text.normalize('NFKC'))).map(([reason]) => reason);
  return named.length === 1 ? named[0] : undefined;
}
