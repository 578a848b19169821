import type { DraftRule } from '../reply';
import { dealOf } from '../words/deal';
import { at, linesOf } from '../words/lines';

const rule: DraftRule = {
  id: 'conditional-remedy',
  flag: 'conditional-remedy',
  group: 'policy',
  severity: 'warning',
  text: 'checkConditionalRemedy',
  grounds: [],
  evaluate: (draft) => linesOf(draft).filter(({ spoken }, index, lines) => {
      const deal = dealOf(lines, index);
      return deal !== undefined && deal.wants !== 'leave' && (deal.gives === 'due' || deal.wants === 'claim' || (deal.wants === 'silence' && !spoken));
    }).map(at),
};
export default rule;
