import type { ConcessionMaximum } from '../concession';
import type { OrderId } from '../ids';
import type { Money } from '../money';
import type { RefundSituation } from '../refund-situation';
import type { RefundView, RefundViewLine } from '../refund-view-schema';
import type { TypedForm, TypedLine } from '../typed';

/** Dollars as the rules' examples write them. */
export const usd = (amount: number): Money => ({ amount, currency: 'USD' });

export const NOW = '2026-11-21T10:00:00.000Z';
export const ORDER = '114-0000001-0000002' as OrderId;
export const OTHER_ORDER = '114-0000003-0000004' as OrderId;

const maximum: ConcessionMaximum = {
  basis: 'page',
  total: { money: usd(39_98), basis: 'page' },
  returnShipping: { money: usd(19_98), basis: 'page' },
  other: { money: usd(20_00), basis: 'page' },
  grounds: [{ basis: 'page' }],
};

/** A line of $20.00 and $4.99 of shipping, of which nothing was given back. */
const line: RefundViewLine = {
  key: '1',
  maximum,
  paidUnknown: false,
  unclear: false,
  promotion: false,
  paid: usd(24_99),
  refunded: usd(0),
  pending: usd(0),
  shippingPaid: usd(4_99),
};

type Change = {
  line?: Partial<RefundViewLine>;
  view?: Partial<RefundView>;
  typed?: Partial<TypedLine> | null;
  form?: Partial<TypedForm>;
} & Partial<Pick<RefundSituation, 'agentLimits'>>;

/** The situation that the examples of refund rules change in one respect each: an open form in which nothing stands. */
export function situation({ line: changed, view, typed, form, agentLimits = {} }: Change = {}): RefundSituation {
  return {
    view: {
      orderId: ORDER,
      currency: 'USD',
      marketplace: 'US',
      paid: usd(24_99),
      refunded: usd(0),
      pending: usd(0),
      lines: [{ ...line, ...changed }],
      ...view,
    },
    ...(typed !== null && { typed: { lines: [{ key: '1', ...typed }], full: false, ...form } }),
    form: true,
    agentLimits,
    now: NOW,
  };
}
