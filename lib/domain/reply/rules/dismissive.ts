import type { Example } from '../../rule';
import { toneGrounds } from '../tone/sources';
import type { ToneExample } from '../tone/tone-example';
import { toneRule } from '../tone/tone-rule';

/** What brushes the buyer off. */
const rule = toneRule({
  tone: 'dismissive',
  severity: 'warning',
  text: 'checkDismissive',
  grounds: [toneGrounds.noRemedy, toneGrounds.professional],
  better: {
    en: 'I will look into it for you today.',
    de: 'Ich sehe nach, was wir tun können.',
    fr: 'Je regarde ce que nous pouvons faire.',
    es: 'Voy a ver qué podemos hacer.',
    it: 'Vedo che cosa possiamo fare.',
  },
});
export default rule;

export const examples: readonly Example<ToneExample>[] = [
  { because: 'not our problem', given: { text: 'That is not our problem.', language: 'en' }, finds: 1 },
  { because: 'nothing to be done', given: { text: 'There is nothing we can do.', language: 'en' }, finds: 1 },
  { because: 'in German', given: { text: 'Da können wir nichts machen.', language: 'de' }, finds: 1 },
  { because: 'in French', given: { text: 'Nous n’y pouvons rien.', language: 'fr' }, finds: 1 },
  { because: 'in Spanish', given: { text: 'No podemos hacer nada.', language: 'es' }, finds: 1 },
  { because: 'in Italian', given: { text: 'Non possiamo farci nulla.', language: 'it' }, finds: 1 },
  {
    because: 'help beside what cannot be helped',
    given: {
      text: 'We can do nothing about the weather, but we have sent a second parcel by express, sorry.',
      language: 'en',
    },
    finds: 0,
  },
  {
    because: 'regret for what the buyer feels, not for what happened',
    given: { text: 'We regret if you feel that way. The lamp is ready to leave.', language: 'en' },
    finds: 1,
  },
];
