import type { Example } from '../../rule';
import { modes } from '../modes';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { DraftRule } from '../reply';

/** Fewer letters tell no language. */
const ENOUGH = 20;

/** A message that the seller begins in another language than the buyer prefers. */
const rule: DraftRule = {
  id: 'buyer-language',
  group: 'policy',
  severity: 'warning',
  text: 'checkBuyerLanguage',
  grounds: [policyGrounds.language],
  evaluate: ({ text, mode, language, buyerLanguage }) =>
    modes[mode].buyersLanguage && buyerLanguage && buyerLanguage !== language && text.length >= ENOUGH
      ? [{ fill: [] }]
      : [],
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'another language',
    given: {
      text: 'Please tell us the engraving for your mug.',
      language: 'en',
      mode: 'proactive',
      buyerLanguage: 'de',
    },
    finds: 1,
  },
  {
    because: 'the same',
    given: {
      text: 'Bitte nennen Sie uns die Gravur für Ihre Tasse.',
      language: 'de',
      mode: 'proactive',
      buyerLanguage: 'de',
    },
    finds: 0,
  },
  {
    because: 'not known',
    given: { text: 'Please tell us the engraving for your mug.', language: 'en', mode: 'proactive' },
    finds: 0,
  },
  {
    because: 'an answer',
    given: { text: 'Please tell us the engraving for your mug.', language: 'en', buyerLanguage: 'de' },
    finds: 0,
  },
];
