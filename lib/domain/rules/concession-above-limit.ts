import type { RefundSituation } from '../refund-situation';
import type { Example, Rule } from '../rule';
import { leftAfter } from '../typed';
import { situation, usd } from './examples';
import { FROM_PAGE, grounds } from './sources';

const TEXTS = {
  returnShipping: 'ruleReturnShippingAboveLimit',
  other: 'ruleOtherAboveLimit',
  total: 'ruleConcessionAboveLimit',
} as const;

/** A concession part of a line, or both together, is more than its limit. */
const rule: Rule<RefundSituation> = {
  id: 'concession-above-limit',
  severity: 'warning',
  text: TEXTS.total,
  grounds: [FROM_PAGE, grounds.concession2012],
  evaluate: ({ view, typed }) =>
    (typed?.lines ?? []).flatMap((each) => {
      const line = view.lines.find(({ key }) => key === each.key);
      if (!line) return [];
      const { over } = leftAfter(line.maximum, each);
      const parts = (['returnShipping', 'other'] as const).filter((part) => over[part]);
      // Where a part is over, that the total is over as well is no news.
      const said = parts.length > 0 ? parts : over.total ? (['total'] as const) : [];
      return said.flatMap((part) => {
        const [by, limit] = [over[part], line.maximum[part]?.money];
        return by && limit ? [{ item: each.key, text: TEXTS[part], fill: [by, limit] }] : [];
      });
    }),
};
export default rule;

export const examples: readonly Example<RefundSituation>[] = [
  { because: 'the way back is a cent over', given: situation({ typed: { returnShipping: usd(19_99) } }), finds: 1 },
  {
    because: 'both parts are over',
    given: situation({ typed: { returnShipping: usd(20_00), other: usd(21_00) } }),
    finds: 2,
  },
  {
    because: 'each part is within its limit, both together are not',
    given: situation({
      typed: { returnShipping: usd(19_98), other: usd(20_00) },
      line: {
        maximum: { basis: 'page', total: { money: usd(30_00), basis: 'page' }, grounds: [{ basis: 'page' }] },
      },
    }),
    finds: 1,
  },
  {
    because: 'both are just at the limit',
    given: situation({ typed: { returnShipping: usd(19_98), other: usd(20_00) } }),
    finds: 0,
  },
  {
    because: 'no limit is known',
    given: situation({ typed: { other: usd(99_00) }, line: { maximum: { basis: 'none', grounds: [] } } }),
    finds: 0,
  },
];
