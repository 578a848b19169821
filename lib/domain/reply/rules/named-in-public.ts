import type { Example } from '../../rule';
import { modes } from '../modes';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { DraftRule } from '../reply';
import { at } from '../words/lines';
import { placesOf } from '../words/phrases';
import { family, relatives, TITLE } from '../words/private';

/**
 * Persons in a public reply, by what needs more than a sentence: a title, whose full stop parts sentences, and family and health,
 * which are no secret where the comment above tells of them.
 */
const rule: DraftRule = {
  id: 'named-in-public',
  flag: 'personal-data-public',
  group: 'policy',
  severity: 'warning',
  text: 'checkPersonalData',
  grounds: [policyGrounds.everyoneReads],
  evaluate({ text, mode, language, sentences, answers }) {
    if (!modes[mode].everyoneReads) return [];
    const isTold = answers !== undefined && relatives(answers.text, language).length > 0;
    const spoken = isTold
      ? []
      : sentences.flatMap((sentence) =>
          family(sentence.text, language).map(({ start, end }) => ({
            start: sentence.start + start,
            end: sentence.start + end,
          })),
        );
    return [...placesOf(text, TITLE), ...spoken].map(at);
  },
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'a name behind a greeting',
    given: { text: 'Dear Mrs Halloran, we are sorry.', language: 'en', mode: 'public' },
    finds: 1,
  },
  {
    because: 'family',
    given: { text: 'We hope your husband is well again.', language: 'en', mode: 'public' },
    finds: 1,
  },
  {
    because: 'in German',
    given: { text: 'Hallo Frau Müller, es tut uns leid.', language: 'de', mode: 'public' },
    finds: 1,
  },
  {
    because: 'in French',
    given: { text: 'Bonjour Madame Dupont, nous sommes désolés.', language: 'fr', mode: 'public' },
    finds: 1,
  },
  {
    because: 'in Spanish',
    given: { text: 'Estimada Señora García, lo sentimos.', language: 'es', mode: 'public' },
    finds: 1,
  },
  {
    because: 'in Italian',
    given: { text: 'Gentile Signora Rossi, ci dispiace.', language: 'it', mode: 'public' },
    finds: 1,
  },
  {
    because: 'family that the comment tells of',
    given: {
      text: 'We are sorry your mother was hurt.',
      language: 'en',
      mode: 'public',
      message: 'My mum fell off it.',
    },
    finds: 0,
  },
  {
    because: 'one’s own people',
    given: { text: 'Our Mr Holt has seen to it.', language: 'en', mode: 'public' },
    finds: 0,
  },
  {
    because: 'a message is not public',
    given: { text: 'Dear Mrs Halloran, it ships today.', language: 'en' },
    finds: 0,
  },
  {
    because: 'in German, nobody',
    given: { text: 'Liebe Kundin, es tut uns leid.', language: 'de', mode: 'public' },
    finds: 0,
  },
];
