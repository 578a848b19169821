import type { Example } from '../../rule';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { DraftRule } from '../reply';
import { at } from '../words/lines';
import { placesOf } from '../words/phrases';

const BREAKS = /\n(?:[^\S\n]*\n){2,}/g;

/** More than two line breaks in a row. */
const rule: DraftRule = {
  id: 'line-breaks',
  group: 'policy',
  severity: 'info',
  text: 'checkLineBreaks',
  grounds: [policyGrounds.style],
  evaluate: ({ text }) =>
    placesOf(text, BREAKS).map((span) => ({ ...at(span), better: { words: '\n\n', place: 'instead' as const } })),
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  { because: 'three', given: { text: 'Hello,\n\n\nthank you.', language: 'en' }, finds: 1 },
  { because: 'with blanks between', given: { text: 'Hallo,\n \n\t\n\ndanke.', language: 'de' }, finds: 1 },
  { because: 'two', given: { text: 'Hello,\n\nthank you.\nAnn', language: 'en' }, finds: 0 },
];
