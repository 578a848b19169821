import type { DraftRule } from '../reply';
import { dealOf } from '../words/deal';
import { at, linesOf } from '../words/lines';

const rule: DraftRule = {
  id: 'review-incentive',
  flag: 'review-incentive',
  group: 'policy',
  severity: 'warning',
  text: 'checkReviewIncentive',
  grounds: [],
  evaluate: (draft) => linesOf(draft).filter(({ reading, spoken }, index, lines) => {
      const deal = dealOf(lines, index);
      return (spoken && reading.has('bribe')) || deal?.wants === 'change' || deal?.wants === 'leave' || (deal?.wants === 'silence' && deal.gives === 'gift' && spoken);
    }).map(at),
};
export default rule;
