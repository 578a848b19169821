import { plusDays } from '../calendar';
import type { Day } from '../ids';
import { formatMoney, type Money } from '../money';
import { productName } from './product-name';
import type { SnippetValues } from './snippet-values';
import { dayText, listText, numberText } from './write-value';

/** The variable that the page alone fills, from its own heading: a name is neither kept nor sent anywhere. */
export const BUYER = 'buyer';

/** So many products make a sentence; beyond that the place stays open. */
const MOST_PRODUCTS = 10;

type Write = (values: SnippetValues, locale: string) => string | undefined;

const day =
  (pick: (values: SnippetValues) => Day | undefined, later = 0): Write =>
  (values, locale) => {
    const picked = pick(values);
    const written = picked && dayText(picked, locale);
    return picked && written && later > 0 ? dayText(plusDays(picked, later), locale) : written;
  };

/** "We refunded $0.00" is no sentence one would send: nothing at all counts as nothing to name. */
const amount =
  (pick: (values: SnippetValues) => Money | undefined): Write =>
  (values, locale) => {
    const picked = pick(values);
    return picked && picked.amount > 0 ? formatMoney(picked, locale) : undefined;
  };

function products({ products: titles = [] }: SnippetValues, locale: string): string | undefined {
  const names = [...new Set(titles.map(productName))].filter((name) => name !== '');
  return names.length > MOST_PRODUCTS ? undefined : listText(names, locale);
}

/** Every variable that may stand in a ready text as `{name}`, in the order in which they are offered. */
export const snippetVariables = [
  'order',
  'product',
  'quantity',
  'purchase-date',
  'ship-by',
  'deliver-by',
  'tracking',
  'shipping',
  'paid',
  'refunded',
  'refund-left',
  'today',
  'tomorrow',
  'in-two-days',
  'in-a-week',
  BUYER,
] as const;
export type SnippetVariable = (typeof snippetVariables)[number];

/** Those that are written from what is known of an order. */
export type OrderVariable = Exclude<SnippetVariable, typeof BUYER>;

/** How each is written; nothing where it is not known. */
export const writers: Readonly<Record<OrderVariable, Write>> = {
  order: ({ order }) => order,
  product: products,
  quantity: ({ quantity }, locale) => (quantity === undefined ? undefined : numberText(quantity, locale)),
  'purchase-date': day(({ purchasedOn }) => purchasedOn),
  'ship-by': day(({ shipBy }) => shipBy),
  'deliver-by': day(({ deliverBy }) => deliverBy),
  tracking: ({ tracking = [] }, locale) => listText(tracking, locale),
  shipping: amount(({ shipping }) => shipping),
  paid: amount(({ paid }) => paid),
  refunded: amount(({ refunded }) => refunded),
  'refund-left': amount(({ refundLeft }) => refundLeft),
  today: day(({ today }) => today),
  tomorrow: day(({ today }) => today, 1),
  'in-two-days': day(({ today }) => today, 2),
  'in-a-week': day(({ today }) => today, 7),
};

/** Whether what stands between braces is written from what is known of an order. */
export const isOrderVariable = (name: string): name is OrderVariable => Object.hasOwn(writers, name);
