import { canonical } from '../seen';
import type { PaymentRecord } from './payment';

/** What a report says of a transaction, without what was found of it elsewhere. */
const said = ({ paid, unpriced, ...record }: PaymentRecord): string => canonical(record);

/** Two tellings of one transaction say the same, but for what their word was taken for; of two prices the higher counts. */
export function mergePayments(a: PaymentRecord, b: PaymentRecord): PaymentRecord {
  const [more, less] = said(a) >= said(b) ? [a, b] : [b, a];
  const { paid: _, unpriced, ...record } = more;
  const prices = [a.paid, b.paid].filter((price) => price !== undefined);
  if (prices.length > 0) return { ...record, paid: Math.max(...prices) };
  return unpriced || less.unpriced ? { ...record, unpriced: 1 } : record;
}
