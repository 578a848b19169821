import type { Example } from '../../rule';
import { modes } from '../modes';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { DraftRule } from '../reply';

/** What the interface for programs takes; what the web form does is not published, so it is advice. */
const MOST = 2_000;

/** A message longer than is known to be taken. */
const rule: DraftRule = {
  id: 'message-length',
  group: 'policy',
  severity: 'advice',
  text: 'checkLength',
  grounds: [policyGrounds.length],
  evaluate: ({ text, mode }) =>
    modes[mode].messageLength && text.length > MOST ? [{ fill: [text.length, MOST] }] : [],
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  { because: 'too long', given: { text: `${'long '.repeat(401)}.`, language: 'en' }, finds: 1 },
  { because: 'an answer', given: { text: 'Short.', language: 'en' }, finds: 0 },
  { because: 'a public reply', given: { text: `${'long '.repeat(401)}.`, language: 'en', mode: 'public' }, finds: 0 },
];
