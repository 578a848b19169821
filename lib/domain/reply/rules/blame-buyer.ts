import type { Example } from '../../rule';
import { toneGrounds } from '../tone/sources';
import type { ToneExample } from '../tone/tone-example';
import { toneRule } from '../tone/tone-rule';

/** What puts the fault on the buyer, or hints at it. */
const rule = toneRule({
  tone: 'blame-buyer',
  severity: 'warning',
  text: 'checkBlameBuyer',
  grounds: [toneGrounds.civility, toneGrounds.professional],
  better: {
    en: 'I am sorry that this was not clearer from our side.',
    de: 'Es tut mir leid, dass das von unserer Seite nicht klarer war.',
    fr: 'Je suis désolé que cela n’ait pas été plus clair de notre part.',
    es: 'Siento que esto no haya quedado más claro por nuestra parte.',
    it: 'Mi dispiace che da parte nostra non sia stato più chiaro.',
  },
});
export default rule;

export const examples: readonly Example<ToneExample>[] = [
  {
    because: 'the buyer should have',
    given: { text: 'You should have read the description before ordering.', language: 'en' },
    finds: 1,
  },
  {
    because: 'a hint, by how it sounds',
    given: { text: 'Clearly the instructions were not followed.', language: 'en' },
    finds: 1,
  },
  { because: 'the buyer’s fault, in German', given: { text: 'Das ist Ihre eigene Schuld.', language: 'de' }, finds: 1 },
  {
    because: 'did not read, in French',
    given: { text: 'Vous n’avez pas lu la description.', language: 'fr' },
    finds: 1,
  },
  { because: 'the buyer’s fault, in Spanish', given: { text: 'Ha sido culpa suya.', language: 'es' }, finds: 1 },
  { because: 'the buyer’s fault, in Italian', given: { text: 'È colpa sua.', language: 'it' }, finds: 1 },
  { because: 'one’s own fault', given: { text: 'It was our mistake, and I am sorry.', language: 'en' }, finds: 0 },
  { because: 'what the buyer will have', given: { text: 'You should have it by Friday.', language: 'en' }, finds: 0 },
  { because: 'a day that is told', given: { text: 'You ordered it on September 14th.', language: 'en' }, finds: 0 },
  { because: 'a choice that is told', given: { text: 'You chose standard shipping.', language: 'en' }, finds: 0 },
  {
    because: 'a choice that is held against the buyer',
    given: { text: 'You chose the cheapest shipping, so you had to expect a wait.', language: 'en' },
    finds: 1,
  },
  { because: 'both in one', given: { text: 'You ordered it, you got it.', language: 'en' }, finds: 1 },
];
