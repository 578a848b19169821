import type { ConcessionMaximum } from './concession';
import { add, type Currency, compare, leftOf, type Money, nothing, subtract } from './money';
import type { Reason } from './reason';
import type { RefundViewLine } from './refund-view-schema';

/** What stands in the boxes of one line; a part without a box is absent, and so is a refund that cannot be told. */
export type TypedLine = {
  key: string;
  returnShipping?: Money | 'unreadable' | undefined;
  other?: Money | 'unreadable' | undefined;
  /** The parts of what the buyer paid, together. */
  refund?: Money | 'unreadable' | undefined;
};

/** What stands in the whole form. */
export type TypedForm = {
  lines: readonly TypedLine[];
  /** The form stands on a refund of everything that is left. */
  full: boolean;
  reason?: Reason | undefined;
};

/** The concession parts of a line together; `undefined` where one of them cannot be read. */
export function concessionTyped({ returnShipping, other }: TypedLine, currency: Currency): Money | undefined {
  const parts = [returnShipping, other].flatMap((part) => part ?? []);
  if (parts.some((part) => part === 'unreadable' || part.currency !== currency)) return undefined;
  return (parts as Money[]).reduce(add, nothing(currency));
}

/** What can still be refunded of a line: what was paid less what is back or on its way. Absent where any of it is not known. */
export function refundLeft({
  paid,
  refunded,
  pending,
}: Pick<RefundViewLine, 'paid' | 'refunded' | 'pending'>): Money | undefined {
  if (!paid || !refunded || !pending) return undefined;
  return leftOf(paid, add(refunded, pending));
}

/** What is left of each maximum. A part is absent where it cannot be said. */
export type Left = {
  total?: Money;
  returnShipping?: Money;
  other?: Money;
  /** By how much each part is over its maximum; parts within it are absent. */
  over: { total?: Money; returnShipping?: Money; other?: Money };
  unreadable: boolean;
};

/** What is left of a line's maxima after what was typed. @throws TypeError when currencies are mixed. */
export function leftAfter(maximum: ConcessionMaximum, typed: TypedLine): Left {
  const left: Left = { over: {}, unreadable: typed.returnShipping === 'unreadable' || typed.other === 'unreadable' };
  for (const part of ['returnShipping', 'other'] as const) {
    const [limit, given] = [maximum[part]?.money, typed[part]];
    if (!limit || given === undefined || given === 'unreadable') continue;
    left[part] = leftOf(limit, given);
    if (compare(given, limit) > 0) left.over[part] = subtract(given, limit);
  }
  const total = maximum.total?.money;
  if (!total) return left;
  const parts = [typed.returnShipping, typed.other].filter(
    (part): part is Money => part !== undefined && part !== 'unreadable',
  );
  const given = parts.reduce(add, nothing(total.currency));
  // With one part that cannot be read, what is left cannot be told; that the other alone is too much can.
  if (!left.unreadable) left.total = leftOf(total, given);
  if (compare(given, total) > 0) left.over.total = subtract(given, total);
  return left;
}
