import type { Example } from '../../rule';
import { modes } from '../modes';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { DraftRule } from '../reply';

/** A message that the seller begins after the days in which it may be begun. */
const rule: DraftRule = {
  id: 'proactive-window',
  group: 'policy',
  severity: 'warning',
  text: 'checkWindow',
  grounds: [policyGrounds.window],
  evaluate: ({ mode, proactiveUntil, today }) =>
    modes[mode].withinWindow && proactiveUntil !== undefined && today > proactiveUntil
      ? [{ fill: [proactiveUntil] }]
      : [],
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'after it',
    given: { text: 'Please tell us the engraving.', language: 'en', mode: 'proactive', proactiveUntil: '2026-11-21' },
    finds: 1,
  },
  {
    because: 'on its last day',
    given: { text: 'Please tell us the engraving.', language: 'en', mode: 'proactive', proactiveUntil: '2026-11-22' },
    finds: 0,
  },
  {
    because: 'not known',
    given: { text: 'Please tell us the engraving.', language: 'en', mode: 'proactive' },
    finds: 0,
  },
  { because: 'an answer', given: { text: 'Yes, it is.', language: 'en', proactiveUntil: '2026-11-21' }, finds: 0 },
];
