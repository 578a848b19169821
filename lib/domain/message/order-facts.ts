import { type Money, nothing, sum } from '../money';
import type { OrderDetails, OrderRecord } from '../order';
import type { MessageView } from './message-view';

type Item = OrderDetails['items'][number];

/** Amounts that a line of an order is spoken of by: each that its page prints, goods with their shipping, and one piece of several. */
function amountsOfItem({ quantity, ...item }: Item): Money[] {
  const { price, shipping, giftWrap, tax, promotion, paid, refunded, refundPending } = item;
  const together = price && shipping ? [{ ...price, amount: price.amount + shipping.amount }] : [];
  const piece = price && price.amount % quantity === 0 ? [{ ...price, amount: price.amount / quantity }] : [];
  return [price, shipping, giftWrap, tax, promotion, paid, refunded, refundPending, ...together, ...piece].flatMap(
    (each) => each ?? [],
  );
}

const parts = ['price', 'shipping', 'giftWrap', 'tax', 'promotion', 'paid', 'refunded', 'refundPending'] as const;

/** What each part comes to over all lines, what is back or on its way together, and what is left of what was paid. */
function sumsOf({ items, currency }: OrderDetails): Money[] {
  const of = (part: (typeof parts)[number]): Money =>
    sum(
      items.flatMap((item) => item[part] ?? []),
      currency,
    );
  const amount = (money: number): Money => ({ ...nothing(currency), amount: money });
  const [paid, refunded, pending] = [of('paid').amount, of('refunded').amount, of('refundPending').amount];
  const goods = amount(of('price').amount + of('shipping').amount);
  return [...parts.map(of), goods, amount(refunded + pending), amount(Math.max(0, paid - refunded - pending))];
}

/** Amounts that were typed in refunds submitted here. */
const submittedIn = ({ submissions = [] }: OrderRecord): Money[] =>
  submissions.flatMap(({ lines, currency }) => {
    const typed = lines.flatMap(({ refund, returnShipping, other }) => [
      refund ?? [],
      returnShipping ?? [],
      other ?? [],
    ]);
    const amounts = typed.flat();
    return [
      ...amounts,
      sum(
        amounts.filter((each) => each.currency === currency),
        currency,
      ),
    ];
  });

/**
 * What is known of an order that a message can speak of: its amounts, its days, its tracking numbers. A part that no page has
 * said is absent: nothing can be held against a message by it.
 */
export function orderFactsOf(record: OrderRecord): NonNullable<MessageView['order']> {
  const { orderId, details, form } = record;
  const known = details?.value;
  const ofForm = form?.value.lines.flatMap(({ price, shipping }) => [price ?? [], shipping ?? []].flat()) ?? [];
  const amounts = [
    ...(known ? [...known.items.flatMap(amountsOfItem), ...sumsOf(known)] : []),
    ...ofForm,
    ...submittedIn(record),
  ];
  const unique = new Map(
    amounts.filter(({ amount }) => amount > 0).map((each) => [`${each.amount} ${each.currency}`, each]),
  );
  const days = known && [known.purchasedOn, known.shipBy, known.deliverBy].flatMap((each) => each ?? []);
  return {
    orderId,
    ...(unique.size > 0 && { amounts: [...unique.values()] }),
    ...(days && days.length > 0 && { days: [...new Set(days)] }),
    ...(known?.tracking && { tracking: known.tracking }),
  };
}
