import { canonical } from '../seen';
import type { PaymentRecord } from './payment';

/** What a report says of a transaction, without what was found of it elsewhere. */
export function saidOf({ paid, unpriced, ...record }: PaymentRecord): PaymentRecord {
  return record;
}

/**
 * Two tellings of one transaction say the same, but for what their word was taken for: of two the one whose canonical text is greater.
 * What was paid for its product is left out: it follows from the order's record and is looked up anew.
 */
export function mergePayments(a: PaymentRecord, b: PaymentRecord): PaymentRecord {
  const [one, other] = [saidOf(a), saidOf(b)];
  return canonical(one) >= canonical(other) ? one : other;
}
