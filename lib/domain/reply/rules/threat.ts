import type { Example } from '../../rule';
import { toneGrounds } from '../tone/sources';
import type { ToneExample } from '../tone/tone-example';
import { toneRule } from '../tone/tone-rule';

/** Lawyers, police, blocking, reporting, consequences. */
const rule = toneRule({
  tone: 'threat',
  severity: 'warning',
  text: 'checkThreat',
  grounds: [toneGrounds.civility, toneGrounds.professional],
});
export default rule;

export const examples: readonly Example<ToneExample>[] = [
  { because: 'a lawyer', given: { text: 'You will hear from our lawyer.', language: 'en' }, finds: 1 },
  {
    because: 'reporting the buyer',
    given: { text: 'We will report your account to Amazon.', language: 'en' },
    finds: 1,
  },
  { because: 'in German', given: { text: 'Wir behalten uns rechtliche Schritte vor.', language: 'de' }, finds: 1 },
  { because: 'in French', given: { text: 'Nous porterons plainte contre vous.', language: 'fr' }, finds: 1 },
  { because: 'in Spanish', given: { text: 'Tomaremos acciones legales.', language: 'es' }, finds: 1 },
  { because: 'in Italian', given: { text: 'Procederemo per vie legali.', language: 'it' }, finds: 1 },
  {
    because: 'the batch is reported',
    given: { text: 'We have reported the batch to the safety authority, and I am sorry.', language: 'en' },
    finds: 0,
  },
  { because: 'somebody will be in touch', given: { text: 'I am sorry. We will call you.', language: 'en' }, finds: 0 },
  { because: 'a call to others', given: { text: 'We will call the police.', language: 'en' }, finds: 1 },
];
