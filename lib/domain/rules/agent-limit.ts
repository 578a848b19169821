import { add, compare, type Money, nothing } from '../money';
import type { RefundSituation } from '../refund-situation';
import type { Example, Rule } from '../rule';
import { ORDER, situation, usd } from './examples';
import { FROM_OWN } from './sources';

/** What is typed in all lines together, as far as it can be read: at least this much is given. */
function given({ typed, view: { currency } }: RefundSituation): { concession?: Money; total?: Money } {
  if (!typed || !currency) return {};
  const read = (part: Money | 'unreadable' | undefined): Money[] =>
    part && part !== 'unreadable' && part.currency === currency ? [part] : [];
  const concession = typed.lines
    .flatMap(({ returnShipping, other }) => [...read(returnShipping), ...read(other)])
    .reduce(add, nothing(currency));
  return { concession, total: typed.lines.flatMap(({ refund }) => read(refund)).reduce(add, concession) };
}

/** More is typed than the agent may give without asking; a text to ask with is ready. */
const rule: Rule<RefundSituation> = {
  id: 'agent-limit',
  severity: 'warning',
  text: 'ruleAgentLimit',
  grounds: [FROM_OWN],
  evaluate(each) {
    const { agentLimits, view } = each;
    const limits = view.currency && agentLimits[view.currency];
    if (!limits || !view.currency) return [];
    const amounts = given(each);
    const found = (['total', 'concession'] as const).flatMap((part) => {
      const [amount, limit] = [amounts[part], limits[part]];
      const most = limit === undefined || !amount ? undefined : { ...amount, amount: limit };
      return amount && most && compare(amount, most) > 0 ? [{ part, amount, most }] : [];
    });
    return found.slice(0, 1).map(({ part, amount, most }) => ({
      text: part === 'total' ? 'ruleAgentLimitTotal' : 'ruleAgentLimitConcession',
      fill: [amount, most],
      ready: {
        text: part === 'total' ? 'readyAskTotal' : 'readyAskConcession',
        fill: [view.orderId, amount, most],
      },
    }));
  },
};
export default rule;

export const examples: readonly Example<RefundSituation>[] = [
  {
    because: `more than $10.00 is given on top of ${ORDER}`,
    given: situation({ typed: { other: usd(10_01), refund: usd(0) }, agentLimits: { USD: { concession: 10_00 } } }),
    finds: 1,
  },
  {
    because: 'refund and concession together are over',
    given: situation({ typed: { other: usd(6_00), refund: usd(5_00) }, agentLimits: { USD: { total: 10_00 } } }),
    finds: 1,
  },
  {
    because: 'just the limit',
    given: situation({ typed: { other: usd(10_00), refund: usd(0) }, agentLimits: { USD: { concession: 10_00 } } }),
    finds: 0,
  },
  {
    because: 'the limit is for another currency',
    given: situation({ typed: { other: usd(99_00) }, agentLimits: { EUR: { concession: 10_00 } } }),
    finds: 0,
  },
  { because: 'no limit is set', given: situation({ typed: { other: usd(99_00) } }), finds: 0 },
  {
    because: 'one amount cannot be read',
    given: situation({ typed: { other: 'unreadable' }, agentLimits: { USD: { concession: 0 } } }),
    finds: 0,
  },
];
