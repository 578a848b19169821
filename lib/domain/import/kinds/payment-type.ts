import type { PaymentRecord } from '../../report/payment';

/**
 * Words of the column `type` in payments reports in English. Order, Refund, Adjustment, Service Fee, Transfer and FBA Inventory Fee were
 * seen in public copies; the words for A-to-z claims and chargebacks were not, so only such as say it plainly are taken for them. A
 * reversal is the opposite of what it reverses, and stays `other`, as everything does that is not known.
 */
const TYPES: readonly (readonly [RegExp, PaymentRecord['type']])[] = [
  [/^order$/, 'order'],
  [/^refund$/, 'refund'],
  [/^charge ?back(?: refund)?$/, 'chargeback'],
  [/^a to z (?:guarantee )?(?:claim|refund)$/, 'claim'],
  [/^adjustment$/, 'adjustment'],
  [/(?:^| )fees?$/, 'fee'],
  [/^transfer$/, 'transfer'],
];

/** What a row is by the word of its column `type`; `other` where that is not known. */
export function paymentType(word: string): PaymentRecord['type'] {
  const plain = word
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
  return TYPES.find(([pattern]) => pattern.test(plain))?.[1] ?? 'other';
}
