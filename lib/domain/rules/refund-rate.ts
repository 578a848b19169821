import { add, compare } from '../money';
import type { RefundSituation } from '../refund-situation';
import type { RefundViewLine } from '../refund-view-schema';
import type { Example, Rule } from '../rule';
import { concessionTyped, type TypedLine } from '../typed';
import { situation, usd } from './examples';
import { grounds } from './sources';

/** Whether what is typed makes a line refunded in full; nothing where that cannot be told. */
function isFull(line: RefundViewLine | undefined, { refund }: TypedLine): boolean | undefined {
  if (!refund || refund === 'unreadable' || !line?.paid || !line.refunded) return undefined;
  if (refund.amount === 0 || refund.currency !== line.paid.currency) return false;
  return compare(add(add(line.refunded, line.pending ?? { ...refund, amount: 0 }), refund), line.paid) >= 0;
}

/** What the refund does to the refund rate: full refunds of a product count, concessions do not. */
const rule: Rule<RefundSituation> = {
  id: 'refund-rate',
  severity: 'info',
  text: 'ruleRefundRate',
  grounds: [grounds.refundRate2012, grounds.refundRateGone],
  evaluate({ view: { lines, currency }, typed }) {
    if (!typed || !currency) return [];
    const each = typed.lines.map((one) =>
      isFull(
        lines.find(({ key }) => key === one.key),
        one,
      ),
    );
    if (typed.full || each.includes(true)) return [{ fill: [] }];
    const concession = typed.lines.some((one) => (concessionTyped(one, currency)?.amount ?? 0) > 0);
    const nothingBack = typed.lines.every(({ refund }) => refund !== 'unreadable' && refund?.amount === 0);
    return concession && nothingBack ? [{ text: 'ruleConcessionNoRefundRate', fill: [] }] : [];
  },
};
export default rule;

export const examples: readonly Example<RefundSituation>[] = [
  { because: 'the product is refunded in full', given: situation({ typed: { refund: usd(24_99) } }), finds: 1 },
  {
    because: 'the rest of it is refunded',
    given: situation({ typed: { refund: usd(14_99) }, line: { refunded: usd(10_00) } }),
    finds: 1,
  },
  { because: 'the form stands on a full refund', given: situation({ form: { full: true } }), finds: 1 },
  {
    because: 'only a concession is given, which does not count',
    given: situation({ typed: { refund: usd(0), other: usd(5_00) } }),
    finds: 1,
  },
  { because: 'a part is refunded', given: situation({ typed: { refund: usd(5_00) } }), finds: 0 },
  { because: 'nothing is typed', given: situation({ typed: { refund: usd(0) } }), finds: 0 },
];
