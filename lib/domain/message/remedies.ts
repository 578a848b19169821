import { type Currency, leftOf, type Money, scaleDown, subtract, sum } from '../money';
import type { RefundView, RefundViewLine } from '../refund-view-schema';
import { messageRemedies, type OfferedRemedy } from './message-view';
import { wantsOwnWords } from './own-words';
import type { MessageTopic, Triage } from './triage';

type Remedy = OfferedRemedy['remedy'];

/** What can be offered to a buyer, by what the message is about. Nothing is offered for what is no complaint and asks for nothing. */
const byTopic: Readonly<Record<MessageTopic, readonly Remedy[]>> = {
  late_delivery: ['explain', 'tracking', 'refund-shipping'],
  not_received: ['explain', 'tracking', 'replacement', 'full-refund'],
  damaged: ['partial-refund', 'replacement', 'return-shipping', 'full-refund'],
  packaging: ['explain', 'partial-refund'],
  wrong_item: ['replacement', 'return-shipping', 'full-refund'],
  item_missing: ['resend-part', 'partial-refund', 'full-refund'],
  not_as_described: ['explain', 'partial-refund', 'return-shipping', 'full-refund'],
  product_quality: ['partial-refund', 'replacement', 'return-shipping', 'full-refund'],
  customer_service: ['explain'],
  refund_problem: ['explain', 'full-refund'],
  price: ['explain'],
  praise: [],
  return: ['explain', 'return-shipping', 'full-refund'],
  cancel: ['explain'],
  address: ['explain'],
  invoice: ['explain'],
  product_question: ['explain'],
  order_status: ['explain', 'tracking'],
};

/** What a seller does without any money; the rest needs an order that can be refunded by them. */
const free: readonly Remedy[] = ['explain', 'tracking'];

/** A partial refund is offered as half the price: a figure to begin with, which the person changes. */
const HALF = [1, 2] as const;

/** What is known of the money of an order: its view, and which concessions were given on it from this browser. */
export type RemedyOrder = {
  view: RefundView;
  /** The price of all its goods; absent where a promotion may have lowered it. */
  price?: Money | undefined;
  given: readonly { part: 'return-shipping' | 'other'; money: Money }[];
};

/** The sum of a part over all lines; nothing where one of them does not say it. */
function overLines(view: RefundView, part: (line: RefundViewLine) => Money | undefined): Money | undefined {
  const { currency, lines } = view;
  const amounts = lines.map(part);
  if (!currency || lines.length === 0) return undefined;
  const known = amounts.flatMap((amount) => (amount?.currency === currency ? amount : []));
  return known.length === lines.length ? sum(known, currency) : undefined;
}

/** What was paid and is neither back nor on its way. */
function refundLeft({ paid, refunded, pending }: RefundView): Money | undefined {
  return paid && refunded && pending && leftOf(subtract(paid, refunded), pending);
}

/** What may still be given for return shipping: its own limit and the total, each less what was given. */
function returnShippingLeft({ view, given }: RemedyOrder): Money | undefined {
  const own = overLines(view, ({ maximum }) => maximum.returnShipping?.money);
  if (!own || given.some(({ money }) => money.currency !== own.currency)) return undefined;
  const givenAs = (parts: readonly string[], currency: Currency): Money =>
    sum(
      given.flatMap(({ part, money }) => (parts.includes(part) ? money : [])),
      currency,
    );
  const left = leftOf(own, givenAs(['return-shipping'], own.currency));
  const total = overLines(view, ({ maximum }) => maximum.total?.money);
  const all = total && leftOf(total, givenAs(['return-shipping', 'other'], total.currency));
  return all && all.amount < left.amount ? all : left;
}

/** What one remedy costs and may cost, where the order's record says it. */
function moneyOf(remedy: Remedy, order: RemedyOrder): Pick<OfferedRemedy, 'cost' | 'left'> {
  if (remedy === 'return-shipping') {
    // What the way back costs is on no page.
    const left = returnShippingLeft(order);
    return left ? { left } : {};
  }
  const left = refundLeft(order.view);
  if (!left) return {};
  if (remedy === 'full-refund') return { cost: left, left };
  const { view, price } = order;
  const costs: Partial<Record<Remedy, Money | undefined>> = {
    'refund-shipping': overLines(view, ({ shippingPaid }) => shippingPaid),
    'partial-refund': price && scaleDown(price, HALF),
  };
  const cost = costs[remedy];
  return cost?.currency === left.currency ? { cost, left } : {};
}

/**
 * What a buyer's message can be answered with, in the order in which it costs more, and what it would cost by the order's record.
 * A message with words of danger is answered by a person alone: nothing is offered. An order that Amazon fulfils, or that has
 * nothing to refund, is none of the seller's to refund or replace.
 * @param order absent where no page of the order was seen: then no cost is said.
 */
export function remediesFor(triage: Triage, order: RemedyOrder | undefined): OfferedRemedy[] {
  if (wantsOwnWords(triage)) return [];
  const fitting = new Set(triage.topics.flatMap((topic) => byTopic[topic]));
  if (triage.problem) fitting.add('explain');
  return messageRemedies
    .filter((remedy) => fitting.has(remedy) && (free.includes(remedy) || !order?.view.notApplicable))
    .map((remedy) => ({
      remedy,
      concession: remedy === 'return-shipping',
      ...(order && !free.includes(remedy) && moneyOf(remedy, order)),
    }));
}
