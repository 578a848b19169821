import type { RefundSituation } from '../refund-situation';
import type { Example, Rule } from '../rule';
import { situation } from './examples';
import { FROM_PAGE, grounds } from './sources';

/** The refund form of an order that Amazon fulfils: the seller cannot refund it. */
const rule: Rule<RefundSituation> = {
  id: 'fulfilled-by-amazon',
  severity: 'warning',
  text: 'ruleFulfilledByAmazon',
  grounds: [FROM_PAGE, grounds.byAmazon],
  evaluate: ({ form, view: { notApplicable } }) =>
    form && notApplicable === 'fulfilled-by-amazon' ? [{ fill: [] }] : [],
};
export default rule;

export const examples: readonly Example<RefundSituation>[] = [
  {
    because: 'Amazon fulfils it',
    given: situation({ view: { notApplicable: 'fulfilled-by-amazon', lines: [] } }),
    finds: 1,
  },
  { because: 'the seller fulfils it', given: situation(), finds: 0 },
];
